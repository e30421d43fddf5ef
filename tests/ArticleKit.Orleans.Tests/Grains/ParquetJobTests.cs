namespace ArticleKit.Orleans.Tests.Grains;

public sealed class ParquetJobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Job_ParquetBesideLinesOnTwoSilos_AnswersEveryRowOnce()
    {
        _folder.Write("in/a.parquet", await ParquetRows.FileOfAsync(8, 30));
        _folder.Write("in/b.parquet", await ParquetRows.FileOfAsync(3, 20, 240));
        _folder.Write("in/c.jsonl", Answers.Lines(100, 300));
        await using TestSilos silos = await TestSilos.StartAsync(2);

        CorpusJobStatus status = await silos.RunAsync(Job());

        status.State.Should().Be(CorpusJobState.Completed);
        status.Answers.Should().Be(400);
        status.Errors.Should().Be(0);
        status.DoneChunks.Should().Be(status.Chunks).And.BeGreaterThan(6, "row groups are handed out by themselves");
        Answers.ShouldBeComplete(_folder.PathOf("out"), 400);
    }

    [Fact]
    public async Task Job_FilesWhoseRowsHaveNoNames_NamesEachOnceAndTheSameAgain()
    {
        byte[] file = await ParquetRows.FileOfAsync([.. Enumerable.Range(0, 4).Select(_ => Enumerable.Repeat(((string?)null, (string?)"The council met."), 5).ToArray())]);
        _folder.Write("in/a.parquet", file);
        _folder.Write("in/b.parquet", file);
        await using TestSilos silos = await TestSilos.StartAsync(1);

        CorpusJobStatus status = await silos.RunAsync(Job() with { ChunkLength = 1000 });
        List<string> ids = Answers.IdsIn(_folder.PathOf("out"));
        File.Delete(_folder.PathOf("out/part-000001.jsonl"));
        await silos.RunAsync(Job() with { ChunkLength = 1000 });

        status.Answers.Should().Be(40);
        ids.Should().HaveCount(40).And.OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("part-0000", StringComparison.Ordinal));
        Answers.IdsIn(_folder.PathOf("out")).Should().BeEquivalentTo(ids);
    }

    [Fact]
    public async Task Job_DamagedFilesAmongGoodOnes_FailWithTheirReasonsWhileTheOthersGoOn()
    {
        byte[] good = await ParquetRows.FileOfAsync(2, 25);
        _folder.Write("in/good.parquet", good);
        _folder.Write("in/cut.parquet", good[..^20]);
        _folder.Write("in/wrong.parquet", "This is no Parquet file.");

        // Its index tells of row groups whose pages are not what they should be.
        byte[] damaged = (byte[])good.Clone();
        Array.Clear(damaged, 4, 200);
        _folder.Write("in/damaged.parquet", damaged);
        await using TestSilos silos = await TestSilos.StartAsync(1);

        CorpusJobStatus status = await silos.RunAsync(Job() with { MaxTries = 2, ChunkLength = 100_000 });

        status.State.Should().Be(CorpusJobState.Completed);
        status.Failures.Select(failure => (Path.GetFileName(failure.Path), failure.Tries)).Should()
            .BeEquivalentTo([("cut.parquet", 2), ("wrong.parquet", 2), ("damaged.parquet", 2)]);
        ReasonOf("cut.parquet").Should().Contain("cut off");
        ReasonOf("wrong.parquet").Should().Contain("no Parquet file");
        ReasonOf("damaged.parquet").Should().Contain("damaged");
        Answers.ShouldBeComplete(_folder.PathOf("out"), 50);

        string ReasonOf(string name) => status.Failures.Single(failure => failure.Path.EndsWith(name, StringComparison.Ordinal)).Reason;
    }

    private CorpusJob Job() => new() { Inputs = [_folder.PathOf("in")], Output = _folder.PathOf("out"), ChunkLength = 3000 };
}
