using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>The stream of the analyzer: one result for every article, in order, the same as without the stream.</summary>
internal sealed class StreamTarget : IFuzzTarget
{
    private static readonly ArticleAnalyzer Analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(1).WithLimits(new() { MaxInputLength = 300_000 }).Build();

    public string Name => "stream";

    public InputKind Kind => InputKind.Page;

    public bool UsesThreads => true;

    public void Run(FuzzInput input, CaseRun run)
    {
        string page = input.Text!;
        int place = run.Options.Below(page.Length + 1);
        Article[] articles = [Article.FromHtml(page), Article.FromHtml(page[..place]), Article.FromText(page[place..]), Article.FromText(""), Article.FromHtml(page[place..])];
        var options = new BatchOptions { Parallelism = run.Options.From(1, 4), PreserveOrder = run.Options.Chance(2, 3) };
        List<ArticleResult> results = run.Measure("AnalyzeAsync", 3 * page.Length, () => Collect(articles, options));
        run.Require(results.Select(result => result.Index).Order().SequenceEqual([0, 1, 2, 3, 4]), "results", "Results are missing or doubled.");
        run.Require(!options.PreserveOrder || results.Select(result => result.Index).SequenceEqual([0, 1, 2, 3, 4]), "order", "The results are not in order.");
        foreach (ArticleResult result in results.OrderBy(result => result.Index))
        {
            bool isTooLong = articles[result.Index].InputLength > 300_000;
            run.Require(result.IsSuccess != isTooLong && (result.Error is null || result.Error.Code == ArticleErrorCode.InputTooLong), "results", () => $"Result {result.Index} is {result.Error?.Message ?? "no error"}.");
            run.Outcome.Add(result.Analysis?.ToJson());
        }
    }

    private static List<ArticleResult> Collect(Article[] articles, BatchOptions options) => Collect(Analyzer.AnalyzeAsync(Give(articles), options)).GetAwaiter().GetResult();

    private static async Task<List<ArticleResult>> Collect(IAsyncEnumerable<ArticleResult> source)
    {
        List<ArticleResult> results = [];
        await foreach (ArticleResult result in source)
        {
            results.Add(result);
        }

        return results;
    }

    private static async IAsyncEnumerable<Article> Give(Article[] articles)
    {
        foreach (Article article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }
}
