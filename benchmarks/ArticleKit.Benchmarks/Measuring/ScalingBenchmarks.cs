using ArticleKit.Benchmarks.Pages;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>A stream of pages with one and with two analyses at a time.</summary>
public class ScalingBenchmarks
{
    private const int Pages = 1024;
    private const int PageLength = 100_000;

    private static readonly ArticleAnalyzer Analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).Build();

    private Article[] _articles = [];

    [Params(1, 2)]
    public int Parallelism { get; set; }

    [GlobalSetup]
    public void Setup() => _articles = [.. Enumerable.Range(1, Pages).Select(seed => Article.FromHtml(PageGenerator.Page(PageLength, seed)))];

    [Benchmark]
    public async Task<int> AnalyzeAsync()
    {
        int words = 0;
        await foreach (ArticleResult result in Analyzer.AnalyzeAsync(_articles.ToAsyncEnumerable(), new BatchOptions { Parallelism = Parallelism }))
        {
            words += result.Analysis?.WordCount ?? 0;
        }

        return words;
    }
}
