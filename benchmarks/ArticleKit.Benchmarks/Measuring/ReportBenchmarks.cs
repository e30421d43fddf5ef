using ArticleKit.Benchmarks.Pages;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>Reports of articles that were analysed already: of the generated page of 100 KB, whose article has about 900 words.</summary>
public class ReportBenchmarks
{
    private const int Characters = 100_000;

    private ArticleAnalysis _analysis = new();

    [GlobalSetup]
    public void Setup() => _analysis = PageWork.Report(PageGenerator.Page(Characters));

    [Benchmark]
    public int Html() => _analysis.ToHtml().Length;

    [Benchmark]
    public int Markdown() => _analysis.ToMarkdown().Length;

    [Benchmark]
    public int Text() => _analysis.ToText().Length;
}
