using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Orleans.Tests.Grains;

public sealed class CorpusJobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Job_ManyChunksOnTwoSilos_AnswersEveryArticleOnce()
    {
        _folder.Write("in/a.jsonl", Answers.Lines(400));
        _folder.Write("in/b.jsonl.gz", Pack(Answers.Lines(100, 400)));
        await using TestSilos silos = await TestSilos.StartAsync(2);

        CorpusJobStatus status = await silos.RunAsync(Job("in"));

        status.State.Should().Be(CorpusJobState.Completed);
        status.Answers.Should().Be(500);
        status.Errors.Should().Be(0);
        status.DoneChunks.Should().Be(status.Chunks).And.BeGreaterThan(10);
        status.Retries.Should().Be(0);
        status.Ended.Should().BeOnOrAfter(status.Submitted!.Value);
        Answers.ShouldBeComplete(_folder.PathOf("out"), 500);
        (await silos.Client.ListAsync()).Should().Equal(status.Id);
    }

    [Fact]
    public async Task Job_SubmittedAgain_GoesOnWithWhatIsThere()
    {
        _folder.Write("in.jsonl", Answers.Lines(300));
        await using (TestSilos first = await TestSilos.StartAsync(1))
        {
            (await first.RunAsync(Job("in.jsonl"))).Answers.Should().Be(300);
        }

        // The state of these silos is gone with them; the answers are not, save one file.
        DateTime written = File.GetLastWriteTimeUtc(_folder.PathOf("out/part-000002.jsonl"));
        File.Delete(_folder.PathOf("out/part-000001.jsonl"));
        await using TestSilos second = await TestSilos.StartAsync(1);
        CorpusJobStatus status = await second.RunAsync(Job("in.jsonl"));
        File.Delete(_folder.PathOf("out/part-000003.jsonl"));
        CorpusJobStatus again = await second.RunAsync(Job("in.jsonl"));

        status.Answers.Should().Be(300);
        again.Should().BeEquivalentTo(status, options => options.Excluding(job => job.Submitted).Excluding(job => job.Ended));
        File.GetLastWriteTimeUtc(_folder.PathOf("out/part-000002.jsonl")).Should().Be(written);
        Answers.ShouldBeComplete(_folder.PathOf("out"), 300);
    }

    [Fact]
    public async Task Client_CancelledBeforeItAsks_AsksNothing()
    {
        _folder.Write("in.jsonl", Answers.Lines(10));
        await using TestSilos silos = await TestSilos.StartAsync(1);
        var cancelled = new CancellationToken(canceled: true);
        Func<Task>[] calls =
        [
            () => silos.Client.SubmitAsync(Job("in.jsonl"), cancelled),
            () => silos.Client.GetStatusAsync("any", cancelled),
            () => silos.Client.CancelAsync("any", cancelled),
            () => silos.Client.ListAsync(cancelled),
        ];

        foreach (Func<Task> call in calls)
        {
            await call.Should().ThrowAsync<OperationCanceledException>();
        }

        (await silos.Client.ListAsync(CancellationToken.None)).Should().BeEmpty();
    }

    [Fact]
    public async Task Job_BadChunksAmongGoodOnes_FailWithTheirReasonsWhileTheOthersGoOn()
    {
        _folder.Write("in/good.jsonl", Answers.Lines(50));
        _folder.Write("in/cut.jsonl.gz", Pack(Answers.Lines(100))[..200]);
        _folder.Write("in/wrong.warc", "This is no web archive.");
        string unreadable = _folder.Write("in/link.jsonl", "");
        File.Delete(unreadable);
        File.CreateSymbolicLink(unreadable, _folder.PathOf("nowhere"));
        await using TestSilos silos = await TestSilos.StartAsync(1);

        CorpusJobStatus status = await silos.RunAsync(Job("in") with { MaxTries = 2 });

        status.State.Should().Be(CorpusJobState.Completed);
        status.Failures.Select(failure => (Path.GetFileName(failure.Path), failure.Tries)).Should().BeEquivalentTo([("cut.jsonl.gz", 2), ("wrong.warc", 2), ("link.jsonl", 2)]);
        status.Failures.Single(failure => failure.Path.EndsWith("gz", StringComparison.Ordinal)).Reason.Should().Contain("cut off");
        status.Retries.Should().Be(3);
        Answers.ShouldBeComplete(_folder.PathOf("out"), 50);
    }

    [Fact]
    public async Task Job_FailedChunkWhoseCauseHasGone_IsDoneWhenItIsSubmittedAgain()
    {
        _folder.Write("in.jsonl", Answers.Lines(20));
        await using TestSilos silos = await TestSilos.StartAsync(1);
        string blocked = _folder.PathOf("out/part-000000.jsonl");

        // A folder in the place of the file cannot be replaced by it.
        _folder.Write("in/a.jsonl", Answers.Lines(20));
        CorpusJobStatus planned = await silos.RunAsync(Job("in.jsonl") with { MaxTries = 1, ChunkLength = 100_000 });
        planned.FailedChunks.Should().Be(0);
        File.Delete(blocked);
        Directory.CreateDirectory(blocked);
        CorpusJobStatus failed = await silos.RunAsync(Job("in.jsonl") with { MaxTries = 1, ChunkLength = 100_000 });
        Directory.Delete(blocked);
        CorpusJobStatus done = await silos.RunAsync(Job("in.jsonl") with { MaxTries = 1, ChunkLength = 100_000 });

        failed.FailedChunks.Should().Be(1);
        done.FailedChunks.Should().Be(0);
        Answers.ShouldBeComplete(_folder.PathOf("out"), 20);
    }

    [Fact]
    public async Task Job_FolderOfSomebodyElse_IsRefusedAndLeftAlone()
    {
        _folder.Write("in.jsonl", Answers.Lines(5));
        _folder.Write("out/part-000000.jsonl", "mine");
        await using TestSilos silos = await TestSilos.StartAsync(1);

        CorpusJobStatus status = await silos.RunAsync(Job("in.jsonl"));

        status.State.Should().Be(CorpusJobState.Refused);
        status.Reason.Should().Contain("not empty");
        Directory.GetFileSystemEntries(_folder.PathOf("out")).Should().ContainSingle();
        (await File.ReadAllTextAsync(_folder.PathOf("out/part-000000.jsonl"))).Should().Be("mine");
    }

    [Fact]
    public async Task Job_Cancelled_EndsAndIsGoneOnWithWhenSubmittedAgain()
    {
        _folder.Write("in.jsonl", Answers.Lines(100));
        using var gate = new SemaphoreSlim(0);
        var analyzer = new ArticleAnalyzerBuilder().AddStep(new WaitingStep(gate)).Build();
        await using TestSilos silos = await TestSilos.StartAsync(1, services => services.AddSingleton(analyzer));
        string id = (await silos.Client.SubmitAsync(Job("in.jsonl"))).Id;
        await Waiting.UntilAsync(async () => (await silos.Client.GetStatusAsync(id)).RunningChunks > 0);

        await silos.Client.CancelAsync(id);
        CorpusJobStatus cancelled = await silos.WaitAsync(id);
        (cancelled.State, cancelled.RunningChunks).Should().Be((CorpusJobState.Cancelled, 0));
        gate.Release(100_000);

        (await silos.RunAsync(Job("in.jsonl"))).State.Should().Be(CorpusJobState.Completed);
        Answers.ShouldBeComplete(_folder.PathOf("out"), 100);
    }

    [Fact]
    public async Task GetStatus_UnknownJob_SaysSo()
    {
        await using TestSilos silos = await TestSilos.StartAsync(1);

        (await silos.Client.GetStatusAsync("nothing")).State.Should().Be(CorpusJobState.Unknown);
        (await silos.Client.ListAsync()).Should().BeEmpty();
    }

    private CorpusJob Job(string input) => new() { Inputs = [_folder.PathOf(input)], Output = _folder.PathOf("out"), ChunkLength = 3000 };

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
