using ArticleKit.Benchmarks.Pages;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>
/// Reports of an article that was analysed already, and for comparison the analysis itself: of the generated page of 100 KB, whose article has
/// about 900 words.
/// </summary>
public class ReportBenchmarks
{
    private const int Characters = 100_000;

    private string _page = "";
    private ArticleAnalysis _analysis = new();

    [GlobalSetup]
    public void Setup()
    {
        _page = PageGenerator.Page(Characters);
        _analysis = PageWork.Report(_page);
    }

    [Benchmark(Baseline = true)]
    public int Analysis() => PageWork.AnalyzeEverything(_page);

    [Benchmark]
    public int Html() => _analysis.ToHtml().Length;

    [Benchmark]
    public int Markdown() => _analysis.ToMarkdown().Length;

    [Benchmark]
    public int Text() => _analysis.ToText().Length;
}
