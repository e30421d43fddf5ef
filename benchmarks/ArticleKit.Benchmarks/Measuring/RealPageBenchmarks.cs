using ArticleKit.Benchmarks.Pages;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>The same as <see cref="PageBenchmarks"/> with real pages, one after the other; left out where there are none.</summary>
public class RealPageBenchmarks
{
    private string[] _pages = [];

    [Params(PageSet.Median, PageSet.EveryFifth)]
    public PageSet Pages { get; set; }

    [GlobalSetup]
    public void Setup() => _pages = RealPages.Read(Pages);

    [Benchmark]
    public int HtmlAgilityPackParse() => Sum(PageWork.ParseByHtmlAgilityPack);

    [Benchmark]
    public int AngleSharpParse() => Sum(PageWork.ParseByAngleSharp);

    [Benchmark]
    public int ArticleKitClean() => Sum(PageWork.Clean);

    [Benchmark]
    public int ArticleKitAnalyze() => Sum(PageWork.Analyze);

    [Benchmark]
    public int ArticleKitEverything() => Sum(PageWork.AnalyzeEverything);

    [Benchmark]
    public int SmartReaderClean() => Sum(PageWork.CleanBySmartReader);

    private int Sum(Func<string, int> work)
    {
        int sum = 0;
        foreach (string page in _pages)
        {
            sum += work(page);
        }

        return sum;
    }
}
