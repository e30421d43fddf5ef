using System.IO.Compression;
using System.Text;
using ArticleKit.Corpora;
using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Output;
using ArticleKit.Orleans.Planning;

namespace ArticleKit.Orleans.Tests.Planning;

public sealed class JobPlannerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ChunkSources _sources = new([]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PlanAsync_FolderOfFormats_CutsPlainLinesAndLeavesTheRestWhole()
    {
        _folder.Write("in/b.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"x\"}\n", 1000)));
        _folder.Write("in/sub/a.warc.gz", Pack("WARC/1.0\r\n"));
        _folder.Write("in/c.ndjson.gz", Pack("{}\n"));
        _folder.Write("in/packed-without-a-name.jsonl", Pack("{}\n"));
        _folder.Write("in/notes.txt", "nothing");
        _folder.Write("in/_hidden.jsonl", "{}");
        _folder.Write("in/empty.jsonl", "");

        var plan = new JobPlan((await PlanAsync("in")).Inputs);

        Chunks(plan).Select(chunk => (Path.GetFileName(chunk.Path), chunk.Start, chunk.End)).Should().Equal(
            ("b.jsonl", 0, 1000), ("b.jsonl", 1000, 2000), ("b.jsonl", 2000, 3000), ("b.jsonl", 3000, 4000), ("b.jsonl", 4000, 5000), ("b.jsonl", 5000, 6000),
            ("b.jsonl", 6000, 7000), ("b.jsonl", 7000, 8000), ("b.jsonl", 8000, 9000), ("b.jsonl", 9000, 10000), ("b.jsonl", 10000, 11000), ("b.jsonl", 11000, 12000),
            ("b.jsonl", 12000, 13000), ("c.ndjson.gz", 0, 1), ("packed-without-a-name.jsonl", 0, 1), ("a.warc.gz", 0, 1));
    }

    [Fact]
    public async Task PlanAsync_WhatIsNotThere_IsRefused()
    {
        Func<Task> act = () => PlanAsync("absent");

        await act.Should().ThrowAsync<JobRefusedException>().WithMessage("There is no file or folder*absent*");
    }

    [Fact]
    public async Task PlanAsync_AnswersWithinTheFolderOfTheInput_AreNoInput()
    {
        _folder.Write("a.jsonl", "{}\n");
        _folder.Write("out/part-000000.jsonl", "{}\n");
        _folder.Write("outside/b.jsonl", "{}\n");

        (await PlanAsync("")).Inputs.Select(input => Path.GetFileName(input.Path)).Should().Equal("a.jsonl", "b.jsonl");
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/")]
    [InlineData("out/part-000000.jsonl")]
    [InlineData("in/../out/part-000000.jsonl")]
    public async Task PlanAsync_AnswersAsInput_AreRefused(string input)
    {
        _folder.Write("out/part-000000.jsonl", "{}\n");
        Func<Task> act = () => PlanAsync(input);

        await act.Should().ThrowAsync<JobRefusedException>().WithMessage("*folder of the answers*");
    }

    [Fact]
    public async Task ReadRecordsAsync_AllChunksOfAFile_HaveEveryArticleOnceWithAName()
    {
        string[] lines = [.. Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? $"{{\"text\":\"No name {i}\"}}" : $"{{\"id\":\"n{i}\",\"text\":\"Text {i}\"}}")];
        _folder.Write("in.jsonl", string.Join("\r\n", lines));
        var plan = new JobPlan((await PlanAsync("in.jsonl")).Inputs);

        List<CorpusRecord> records = [];
        foreach (CorpusChunk chunk in Chunks(plan))
        {
            await foreach (CorpusRecord record in _sources.Of(chunk.Path).ReadRecordsAsync(chunk, CorpusReadingOptions.Default, default))
            {
                records.Add(record);
            }
        }

        plan.Count.Should().BeGreaterThan(5);
        records.Should().HaveCount(300).And.OnlyContain(record => record.IsArticle).And.OnlyHaveUniqueItems(record => record.Id);
        records.Where((_, i) => i % 3 != 0).Select(record => record.Id).Should().Equal(Enumerable.Range(0, 300).Where(i => i % 3 != 0).Select(i => $"n{i}"));
        records[0].Id.Should().Be("part-000000:1");
    }

    [Theory]
    [InlineData(3_000_000, 1)]
    [InlineData(9_000_000, 3)]
    [InlineData(1_000_000_000, 100)]
    [InlineData(64_000_000_000, 1000)]
    public async Task PlanAsync_NoChunkLength_CutsByTheLengthOfAllFiles(long length, int chunks)
    {
        string path = _folder.Write("in.jsonl", "");
        await using (FileStream file = File.OpenWrite(path))
        {
            // Nothing is written: the file system keeps a length without content.
            file.SetLength(length);
        }

        JobManifest manifest = await new JobPlanner(_sources).PlanAsync("job", new CorpusJob { Inputs = [path], Output = _folder.PathOf("out") }, default);

        new JobPlan(manifest.Inputs).Count.Should().Be(chunks);
    }

    [Fact]
    public async Task ReadRecordsAsync_FileOfUnknownLength_IsReadAsAWhole()
    {
        string path = _folder.Write("in.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
        var chunk = new CorpusChunk(0, path, 0, long.MaxValue);

        int count = 0;
        await foreach (CorpusRecord record in _sources.Of(path).ReadRecordsAsync(chunk, CorpusReadingOptions.Default, default))
        {
            count += record.IsArticle ? 1 : 0;
        }

        count.Should().Be(2);
    }

    private Task<JobManifest> PlanAsync(string input) =>
        new JobPlanner(_sources).PlanAsync("job", new CorpusJob { Inputs = [_folder.PathOf(input)], Output = _folder.PathOf("out"), ChunkLength = 1000 }, default);

    private static IEnumerable<CorpusChunk> Chunks(JobPlan plan) => Enumerable.Range(0, plan.Count).Select(i => plan[i].Chunk);

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
