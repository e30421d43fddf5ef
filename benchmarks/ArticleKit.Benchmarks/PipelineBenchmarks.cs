using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>A page through the whole chain.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private readonly ArticleAnalyzer _withoutTopics =
        new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().Build();

    private readonly ArticleAnalyzer _everything =
        new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().ClassifyTopics().Build();

    private string _page = "";

    [Params(10_000, 100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup() => _page = PageGenerator.Page(Characters);

    [Benchmark(Baseline = true)]
    public ArticleAnalysis WithoutTopics() => _withoutTopics.Analyze(Article.FromHtml(_page));

    [Benchmark]
    public ArticleAnalysis Everything() => _everything.Analyze(Article.FromHtml(_page));
}
