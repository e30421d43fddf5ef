using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleKit.Cleaning;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using SmartReader;

namespace ArticleKit.Benchmarks;

/// <summary>Cleaning a page, beside SmartReader, and beside parsers alone.</summary>
[MemoryDiagnoser]
public class CleaningBenchmarks
{
    private string _page = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup() => _page = PageGenerator.Page(Characters);

    [Benchmark(Baseline = true)]
    public string ArticleKitClean() => HtmlCleaner.Clean(_page).Text;

    [Benchmark]
    public string SmartReaderClean()
    {
        using var reader = new Reader("https://example.org/news/1", _page);
        return reader.GetArticle().TextContent;
    }

    [Benchmark]
    public HtmlDocument HtmlAgilityPackParse()
    {
        var document = new HtmlDocument();
        document.LoadHtml(_page);
        return document;
    }

    [Benchmark]
    public IHtmlDocument AngleSharpParse() => new HtmlParser().ParseDocument(_page);
}
