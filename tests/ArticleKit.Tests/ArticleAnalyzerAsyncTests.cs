using System.Runtime.CompilerServices;
using ArticleKit.Tests.Fakes;

namespace ArticleKit.Tests;

public class ArticleAnalyzerAsyncTests
{
    private static readonly ArticleAnalyzer FailsOnFail = new ArticleAnalyzerBuilder()
        .Summarize(1)
        .AddStep(new DelegateStep(context =>
        {
            if (context.Analysis.Text.Contains("fail", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("told to fail");
            }
        }))
        .Build();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public async Task AnalyzeAsync_SomeFail_AnswersEveryArticleInItsPlace(int parallelism)
    {
        IAsyncEnumerable<Article> articles = Numbered(100).Select(article => article.Id is "3" or "50" ? Article.FromText("fail") with { Id = article.Id } : article);

        List<ArticleResult> results = await FailsOnFail.AnalyzeAsync(articles, new BatchOptions { Parallelism = parallelism }).ToListAsync();

        results.Select(result => result.Id).Should().Equal(Enumerable.Range(0, 100).Select(i => $"{i}"));
        results.Select(result => result.Index).Should().Equal(Enumerable.Range(0, 100).Select(i => (long)i));
        results.Where(result => !result.IsSuccess).Select(result => result.Id).Should().Equal("3", "50");
        results[3].Error!.Message.Should().Contain("told to fail");
        results[3].Analysis.Should().BeNull();
    }

    [Fact]
    public async Task AnalyzeAsync_AnyParallelism_GivesTheSame()
    {
        async Task<List<string>> Run(int parallelism) => await FailsOnFail
            .AnalyzeAsync(Numbered(50), new BatchOptions { Parallelism = parallelism })
            .Select(result => result.Analysis!.ToJson())
            .ToListAsync();

        List<string> one = await Run(1);

        (await Run(7)).Should().Equal(one);
    }

    [Fact]
    public async Task AnalyzeAsync_OrderNotKept_AnswersEveryArticleOnce()
    {
        var options = new BatchOptions { Parallelism = 4, PreserveOrder = false };

        List<ArticleResult> results = await FailsOnFail.AnalyzeAsync(Numbered(200), options).ToListAsync();

        results.Select(result => result.Index).Should().BeEquivalentTo(Enumerable.Range(0, 200).Select(i => (long)i));
        results.Should().OnlyContain(result => result.Id == $"{result.Index}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeAsync_EndlessSourceAndConsumerThatStops_ReadsNoMoreThanAWindow(bool preserveOrder)
    {
        int read = 0;
        async IAsyncEnumerable<Article> Endless()
        {
            while (true)
            {
                read++;
                await Task.Yield();
                yield return Article.FromText("One sentence.");
            }
        }

        int taken = 0;
        var options = new BatchOptions { Parallelism = 2, PreserveOrder = preserveOrder };
        await foreach (ArticleResult _ in FailsOnFail.AnalyzeAsync(Endless(), options))
        {
            if (++taken == 10)
            {
                break;
            }
        }

        read.Should().BeLessThanOrEqualTo(10 + (16 * options.Parallelism));
    }

    [Fact]
    public async Task AnalyzeAsync_Cancelled_EndsWithCancellation()
    {
        using var cancellation = new CancellationTokenSource();
        Func<Task> run = async () =>
        {
            await foreach (ArticleResult result in FailsOnFail.AnalyzeAsync(Numbered(int.MaxValue), null, cancellation.Token))
            {
                if (result.Index == 5)
                {
                    await cancellation.CancelAsync();
                }
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task AnalyzeAsync_TokenOfTheEnumerator_EndsItToo()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        Func<Task> run = async () => await FailsOnFail.AnalyzeAsync(Numbered(10)).ToListAsync(cancellation.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeAsync_SourceThatThrows_GivesTheResultsBeforeAndThenItsException(bool preserveOrder)
    {
        static async IAsyncEnumerable<Article> Breaking()
        {
            yield return Article.FromText("One.");
            await Task.Yield();
            yield return Article.FromText("Two.");
            throw new IOException("the disk is gone");
        }

        List<ArticleResult> results = [];
        Func<Task> run = async () =>
        {
            await foreach (ArticleResult result in FailsOnFail.AnalyzeAsync(Breaking(), new BatchOptions { PreserveOrder = preserveOrder }))
            {
                results.Add(result);
            }
        };

        (await run.Should().ThrowAsync<IOException>()).WithMessage("the disk is gone");
        results.Should().HaveCount(2);
    }

    [Fact]
    public async Task AnalyzeAsync_NullInTheSource_FailsInItsPlace()
    {
        List<ArticleResult> results = await FailsOnFail.AnalyzeAsync(new[] { Article.FromText("One."), null! }.ToAsyncEnumerable()).ToListAsync();

        results.Select(result => result.IsSuccess).Should().Equal(true, false);
    }

    [Fact]
    public async Task AnalyzeAsync_Progress_CountsResultsAndFailures()
    {
        List<BatchProgress> reports = [];
        IAsyncEnumerable<Article> articles = new[] { "one", "fail", "three" }.Select(text => Article.FromText(text)).ToAsyncEnumerable();

        await FailsOnFail.AnalyzeAsync(articles, new BatchOptions { Progress = new Recorder(reports) }).ToListAsync();

        reports.Select(report => (report.Completed, report.Failed)).Should().Equal((1, 0), (2, 1), (3, 1));
    }

    [Fact]
    public void AnalyzeAsync_Null_ThrowsAtOnce()
    {
        FailsOnFail.Invoking(analyzer => analyzer.AnalyzeAsync(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1025)]
    public void BatchOptions_ParallelismOutOfRange_Throws(int parallelism)
    {
        FluentActions.Invoking(() => new BatchOptions { Parallelism = parallelism }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async IAsyncEnumerable<Article> Numbered(int count, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (int i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return Article.FromText($"This is article number {i}. It has two sentences.") with { Id = $"{i}" };
        }
    }

    private sealed class Recorder(List<BatchProgress> reports) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => reports.Add(value);
    }
}
