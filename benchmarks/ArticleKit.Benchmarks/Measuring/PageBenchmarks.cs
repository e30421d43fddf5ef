using ArticleKit.Benchmarks.Pages;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>Generated pages through ArticleKit, through SmartReader, and through the parsers alone that the two are built on.</summary>
public class PageBenchmarks
{
    private string _page = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup() => _page = PageGenerator.Page(Characters);

    [Benchmark]
    public int HtmlAgilityPackParse() => PageWork.ParseByHtmlAgilityPack(_page);

    [Benchmark]
    public int AngleSharpParse() => PageWork.ParseByAngleSharp(_page);

    [Benchmark]
    public int ArticleKitClean() => PageWork.Clean(_page);

    [Benchmark]
    public int ArticleKitAnalyze() => PageWork.Analyze(_page);

    [Benchmark]
    public int ArticleKitEverything() => PageWork.AnalyzeEverything(_page);

    [Benchmark]
    public int SmartReaderClean() => PageWork.CleanBySmartReader(_page);
}
