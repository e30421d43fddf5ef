using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ArticleKit.Tests.Fakes;
using CsCheck;

namespace ArticleKit.Tests;

/// <summary>What a stream promises whatever the source and the consumer do.</summary>
public class ArticleAnalyzerStreamTests
{
    private static readonly ArticleAnalyzer Plain = new ArticleAnalyzerBuilder().Build();

    [Fact]
    public Task AnalyzeAsync_AnySourceAndConsumer_ReadsNoFurtherAheadThanDocumented() => Gen.Select(Gen.Int[1, 5], Gen.Bool, Gen.Int[0, 300], Gen.Bool, Gen.Int[0, 3]).SampleAsync(
        async (parallelism, preserveOrder, count, sourceYields, consumerYields) =>
        {
            int read = 0;
            int taken = 0;
            int furthest = 0;
            async IAsyncEnumerable<Article> Source()
            {
                for (int i = 0; i < count; i++)
                {
                    furthest = Math.Max(furthest, ++read - Volatile.Read(ref taken));
                    if (sourceYields)
                    {
                        await Task.Yield();
                    }

                    yield return Article.FromText($"Number {i}.");
                }
            }

            async Task<int> Consume()
            {
                await foreach (ArticleResult result in Plain.AnalyzeAsync(Source(), new BatchOptions { Parallelism = parallelism, PreserveOrder = preserveOrder }))
                {
                    result.IsSuccess.Should().BeTrue();
                    Interlocked.Increment(ref taken);
                    for (int i = 0; i < consumerYields; i++)
                    {
                        await Task.Yield();
                    }
                }

                return taken;
            }

            (await Consume()).Should().Be(count);

            // What is taken is counted here only after it was given.
            furthest.Should().BeLessThanOrEqualTo((16 * parallelism) + 1);
        },
        iter: 60);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task AnalyzeAsync_SlowHeadAndOrderKept_FillsTheWindowAndNoMore(int parallelism)
    {
        using var headMayEnd = new ManualResetEventSlim();
        int read = 0;
        int analysed = 0;
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(context =>
        {
            if (context.Article.Id == "0")
            {
                headMayEnd.Wait();
            }

            Interlocked.Increment(ref analysed);
        })).Build();
        async IAsyncEnumerable<Article> Source()
        {
            for (int i = 0; i < 500; i++)
            {
                Interlocked.Increment(ref read);
                await Task.Yield();
                yield return Article.FromText("Text.") with { Id = $"{i}" };
            }
        }

        ValueTask<List<ArticleResult>> run = Plainly(analyzer.AnalyzeAsync(Source(), new BatchOptions { Parallelism = parallelism }));
        int window = 16 * parallelism;
        SpinWait.SpinUntil(() => Volatile.Read(ref read) >= window && Volatile.Read(ref analysed) >= (parallelism == 1 ? 0 : window - 1), TimeSpan.FromMinutes(1))
            .Should().BeTrue();
        int readMeanwhile = Volatile.Read(ref read);
        headMayEnd.Set();

        readMeanwhile.Should().Be(window);
        (await run).Select(result => result.Index).Should().Equal(Enumerable.Range(0, 500).Select(i => (long)i));
    }

    [Fact]
    public async Task RunAsync_HeavyItems_AreNotHeldTogether()
    {
        long underWay = 0;
        long heaviest = 0;
        long[] weights = [40_000_000, 30_000_000, 100_000_000, 0, 10_000_000, 64_000_000, 1, 64_000_000, 0, 32_000_000, 32_000_000, 32_000_000];
        IAsyncEnumerable<long> results = ParallelMap.RunAsync(
            weights.ToAsyncEnumerable(),
            (weight, _, _) =>
            {
                long now = Interlocked.Add(ref underWay, weight);
                heaviest = Math.Max(heaviest, weight > ParallelMap.MaxWeight ? now - weight : now);
                Interlocked.Add(ref underWay, -weight);
                return weight;
            },
            weight => weight,
            4,
            preserveOrder: true,
            CancellationToken.None);

        (await results.ToListAsync()).Should().Equal(weights);
        heaviest.Should().BeLessThanOrEqualTo(ParallelMap.MaxWeight);
    }

    [Theory]
    [InlineData("enumerator")]
    [InlineData("first")]
    [InlineData("later")]
    [InlineData("asynchronously")]
    [InlineData("current")]
    [InlineData("dispose")]
    public async Task AnalyzeAsync_SourceThatThrowsAnywhere_GivesWhatWasBeforeAndThenItsException(string place)
    {
        foreach (bool preserveOrder in new[] { true, false })
        {
            List<ArticleResult> results = [];
            Func<Task> run = async () =>
            {
                await foreach (ArticleResult result in Plain.AnalyzeAsync(new BadSource(place), new BatchOptions { PreserveOrder = preserveOrder, Parallelism = 2 }))
                {
                    results.Add(result);
                }
            };

            (await run.Should().ThrowAsync<IOException>()).WithMessage(place);
            results.Should().HaveCount(place switch { "enumerator" or "first" or "current" => 0, "dispose" => 5, _ => 3 });
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnalyzeAsync_ConsumerLeaves_EndsTheWorkAndClosesTheSource(bool preserveOrder)
    {
        bool isClosed = false;
        int running = 0;
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(_ =>
        {
            Interlocked.Increment(ref running);
            Thread.Yield();
            Interlocked.Decrement(ref running);
        })).Build();
        async IAsyncEnumerable<Article> Endless()
        {
            try
            {
                while (true)
                {
                    await Task.Yield();
                    yield return Article.FromText("Text.");
                }
            }
            finally
            {
                isClosed = true;
            }
        }

        await foreach (ArticleResult _ in analyzer.AnalyzeAsync(Endless(), new BatchOptions { Parallelism = 4, PreserveOrder = preserveOrder }))
        {
            break;
        }

        isClosed.Should().BeTrue();
        running.Should().Be(0);
    }

    [Fact]
    public async Task AnalyzeAsync_SourceWhoseTokenThrowsWhenCancelled_IsClosedAllTheSame()
    {
        bool isClosed = false;
        async IAsyncEnumerable<Article> Endless([EnumeratorCancellation] CancellationToken token = default)
        {
            token.Register(() => throw new IOException("callback"));
            try
            {
                while (true)
                {
                    await Task.Yield();
                    yield return Article.FromText("Text.");
                }
            }
            finally
            {
                for (int i = 0; i < 10_000; i++)
                {
                    await Task.Yield();
                }

                isClosed = true;
            }
        }

        Func<Task> leave = async () =>
        {
            await foreach (ArticleResult _ in Plain.AnalyzeAsync(Endless(), new BatchOptions { Parallelism = 2 }))
            {
                break;
            }
        };

        (await leave.Should().ThrowAsync<AggregateException>()).WithInnerException<IOException>().WithMessage("callback");
        isClosed.Should().BeTrue();
    }

    [Fact]
    public async Task AnalyzeAsync_EnumeratedTwice_ReadsTheSourceAnewAndCountsAnew()
    {
        int enumerations = 0;
        async IAsyncEnumerable<Article> Source()
        {
            enumerations++;
            await Task.Yield();
            yield return Article.FromText("One.");
            yield return Article.FromText("Two.");
        }

        ConcurrentQueue<BatchProgress> reports = [];
        IAsyncEnumerable<ArticleResult> stream = Plain.AnalyzeAsync(Source(), new BatchOptions { Progress = new Recorder(reports.Enqueue), Total = 2 });

        (await Plainly(stream)).Should().HaveCount(2);
        (await Plainly(stream)).Should().HaveCount(2);
        enumerations.Should().Be(2);
        reports.Select(report => report.Completed).Should().Equal(1, 2, 1, 2);
        reports.Should().OnlyContain(report => report.Total == 2 && report.EstimatedTimeLeft.HasValue);
    }

    [Fact]
    public async Task AnalyzeAsync_SynchronizationContextThatNeverRuns_DoesNotWaitForIt()
    {
        List<ArticleResult> results = await Task.Run(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new StuckContext());
            try
            {
                IAsyncEnumerable<Article> articles = Enumerable.Range(0, 200).Select(i => Article.FromText($"Number {i}.")).ToAsyncEnumerable();
                return ConsumeAsync(Plain.AnalyzeAsync(articles)).GetAwaiter().GetResult();
            }
            finally
            {
                SynchronizationContext.SetSynchronizationContext(null);
            }
        });

        results.Should().HaveCount(200);

        // ToListAsync would itself come back to the context.
        static async Task<List<ArticleResult>> ConsumeAsync(IAsyncEnumerable<ArticleResult> stream)
        {
            List<ArticleResult> taken = [];
            await foreach (ArticleResult result in stream.ConfigureAwait(false))
            {
                taken.Add(result);
            }

            return taken;
        }
    }

    [Fact]
    public async Task AnalyzeAsync_ProgressThatThrows_LosesNoResultAndComesOutAtTheEnd()
    {
        int told = 0;
        var options = new BatchOptions { Progress = new Recorder(_ => throw new InvalidOperationException($"told {++told}")) };
        List<ArticleResult> results = [];
        Func<Task> run = async () =>
        {
            await foreach (ArticleResult result in Plain.AnalyzeAsync(Enumerable.Range(0, 50).Select(_ => Article.FromText("Text.")).ToAsyncEnumerable(), options))
            {
                results.Add(result);
            }
        };

        (await run.Should().ThrowAsync<InvalidOperationException>()).WithMessage("told 1");
        results.Should().HaveCount(50);
    }

    [Fact]
    public async Task AnalyzeAsync_AsyncLocalSetByAStep_DoesNotReachTheNextArticle()
    {
        var local = new AsyncLocal<string?>();
        bool isClean = true;
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(context =>
        {
            isClean &= local.Value == "caller";
            local.Value = context.Article.Id;
        })).Build();
        local.Value = "caller";

        await Plainly(analyzer.AnalyzeAsync(Enumerable.Range(0, 100).Select(i => Article.FromText("Text.") with { Id = $"{i}" }).ToAsyncEnumerable()));

        isClean.Should().BeTrue();
    }

    [Fact]
    public void BatchProgress_RateAndTimeLeft_AreReckonedOverTheWholeRun()
    {
        var progress = new BatchProgress(30, 2, TimeSpan.FromSeconds(10)) { Total = 90 };

        progress.ArticlesPerSecond.Should().Be(3);
        progress.EstimatedTimeLeft.Should().Be(TimeSpan.FromSeconds(20));
        (progress with { Total = null }).EstimatedTimeLeft.Should().BeNull();
        (progress with { Completed = 0 }).EstimatedTimeLeft.Should().BeNull();
        (progress with { Completed = 95 }).EstimatedTimeLeft.Should().Be(TimeSpan.Zero);
        (progress with { Completed = 1, Total = long.MaxValue, Elapsed = TimeSpan.FromDays(365) }).EstimatedTimeLeft.Should().Be(TimeSpan.MaxValue);
        new BatchProgress(0, 0, TimeSpan.Zero).ArticlesPerSecond.Should().Be(0);
        FluentActions.Invoking(() => new BatchOptions { Total = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async ValueTask<List<ArticleResult>> Plainly(IAsyncEnumerable<ArticleResult> results) => await results.ToListAsync();

    private sealed class Recorder(Action<BatchProgress> report) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => report(value);
    }

    /// <summary>The thread of a window that waits and runs nothing meanwhile.</summary>
    private sealed class StuckContext : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
        }

        public override void Send(SendOrPostCallback d, object? state)
        {
        }
    }

    /// <summary>Five articles; throws at the place that it is told, the fourth article being the one that is not reached.</summary>
    private sealed class BadSource(string place) : IAsyncEnumerable<Article>, IAsyncEnumerator<Article>
    {
        private int _given;

        public Article Current => place == "current" ? throw new IOException(place) : Article.FromText($"Number {_given}.");

        public IAsyncEnumerator<Article> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
            place == "enumerator" ? throw new IOException(place) : this;

        public ValueTask<bool> MoveNextAsync()
        {
            if (place == "first" || (place == "later" && _given == 3))
            {
                throw new IOException(place);
            }

            return place == "asynchronously" && _given == 3 ? FailAsync() : ValueTask.FromResult(++_given <= 5);
        }

        public ValueTask DisposeAsync() => place == "dispose" ? throw new IOException(place) : ValueTask.CompletedTask;

        private async ValueTask<bool> FailAsync()
        {
            await Task.Yield();
            throw new IOException(place);
        }
    }
}
