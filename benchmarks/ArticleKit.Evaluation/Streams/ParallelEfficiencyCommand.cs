using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Evaluation.Streams;

/// <summary><c>parallel-efficiency</c>: how much faster a stream is analysed on two threads than on one.</summary>
internal sealed class ParallelEfficiencyCommand : Command
{
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each is measured, in turns; the best counts.", DefaultValueFactory = _ => 5 };
    private readonly Option<int> _characters = new("--characters") { Description = "The characters of all articles of a run.", DefaultValueFactory = _ => 12_000_000 };

    public ParallelEfficiencyCommand()
        : base("parallel-efficiency", "Prints the throughput of AnalyzeAsync on one thread and on two, and the second over twice the first.")
    {
        Options.Add(_rounds);
        Options.Add(_characters);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        int characters = arguments.GetValue(_characters);
        await RunAsync("texts of 1 KB", Enumerable.Range(0, characters / 4 / 1000).Select(i => Article.FromText(SyntheticArticles.Text(i, 1000))), arguments.GetValue(_rounds));
        await RunAsync("pages of 20 KB", Enumerable.Range(0, characters / 20_000).Select(i => Article.FromHtml(SyntheticArticles.Page(i, 20_000))), arguments.GetValue(_rounds));
        await RunAsync("pages of 100 KB", Enumerable.Range(0, characters / 100_000).Select(i => Article.FromHtml(SyntheticArticles.Page(i, 100_000))), arguments.GetValue(_rounds));
        return 0;
    }

    private static async Task RunAsync(string name, IEnumerable<Article> made, int rounds)
    {
        Article[] articles = [.. made];
        double one = double.MaxValue;
        double two = double.MaxValue;
        await MeasureAsync(articles, 2);
        for (int i = 0; i < rounds; i++)
        {
            one = Math.Min(one, await MeasureAsync(articles, 1));
            two = Math.Min(two, await MeasureAsync(articles, 2));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {articles.Length / one:N0} articles/s on one thread, {articles.Length / two:N0} on two, efficiency {one / two / 2:P1}"));
    }

    private static async Task<double> MeasureAsync(Article[] articles, int parallelism)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        await foreach (ArticleResult result in ArticleAnalyzer.Default.AnalyzeAsync(articles.ToAsyncEnumerable(), new BatchOptions { Parallelism = parallelism }))
        {
            if (!result.IsSuccess)
            {
                throw result.Error;
            }
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
