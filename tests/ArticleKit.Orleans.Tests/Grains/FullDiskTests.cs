using ArticleKit.Orleans.Tests.Output;

namespace ArticleKit.Orleans.Tests.Grains;

/// <summary>The disk of the answers is full: before a job is planned, or in the middle of it.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int Articles = 400;

    private readonly TemporaryFolder _folder = new();
    private readonly string _input;

    public FullDiskTests() => _input = _folder.Write("in.jsonl", Answers.Lines(Articles));

    public void Dispose() => _folder.Dispose();

    [SmallDiskFact]
    public async Task Job_DiskFullInTheMiddle_GivesUpWhatDoesNotFitAndGoesOnWhenThereIsRoom()
    {
        using var disk = new SmallDisk(100);
        await using TestSilos silos = await TestSilos.StartAsync(1);

        CorpusJobStatus full = await silos.RunAsync(Job(disk));
        List<string> there = Answers.IdsIn(disk.PathOf("out"));
        disk.Grow(10_000);
        CorpusJobStatus done = await silos.RunAsync(Job(disk));

        full.State.Should().Be(CorpusJobState.Completed);
        full.DoneChunks.Should().BePositive();
        full.FailedChunks.Should().Be(full.Chunks - full.DoneChunks).And.BePositive();
        full.Failures.Should().OnlyContain(failure => failure.Reason.Contains("No space left", StringComparison.Ordinal));
        there.Should().HaveCount((int)full.Answers, "what has its final name is whole").And.OnlyHaveUniqueItems();
        (done.State, done.FailedChunks, done.Answers).Should().Be((CorpusJobState.Completed, 0, Articles));
        Answers.ShouldBeComplete(disk.PathOf("out"), Articles);
    }

    [SmallDiskFact]
    public async Task Job_DiskFullWhenItIsPlanned_IsRefusedAndBegunWhenThereIsRoom()
    {
        using var disk = new SmallDisk(100);
        await File.WriteAllBytesAsync(disk.PathOf("other"), new byte[100 * 1024]);
        await using TestSilos silos = await TestSilos.StartAsync(1);

        CorpusJobStatus full = await silos.RunAsync(Job(disk));
        string[] there = Directory.GetFileSystemEntries(disk.PathOf("out"));
        disk.Grow(10_000);
        CorpusJobStatus done = await silos.RunAsync(Job(disk));

        full.State.Should().Be(CorpusJobState.Refused);
        full.Reason.Should().Contain("No space left");
        there.Should().BeEmpty();
        done.State.Should().Be(CorpusJobState.Completed);
        Answers.ShouldBeComplete(disk.PathOf("out"), Articles);
    }

    private CorpusJob Job(SmallDisk disk) => new() { Inputs = [_input], Output = disk.PathOf("out"), ChunkLength = 3000, MaxTries = 2 };
}
