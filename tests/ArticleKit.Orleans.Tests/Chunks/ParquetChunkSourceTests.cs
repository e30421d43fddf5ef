using ArticleKit.Corpora;
using ArticleKit.Orleans.Chunks;
using ArticleKit.Parquet;
using CsCheck;

namespace ArticleKit.Orleans.Tests.Chunks;

public sealed class ParquetChunkSourceTests : IDisposable
{
    private const long NoMatter = 1_000_000;

    private readonly TemporaryFolder _folder = new();
    private readonly ParquetChunkSource _source = new(ParquetFormat.Default);
    private int _files;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadRecordsAsync_AnyRowGroupsAndLengthOfChunks_HaveEveryRowInExactlyOneChunk() => await Gen
        .Select(Gen.Int[0, 4].Array[0, 12], Gen.OneOf(Gen.Long[1, 2_000], Gen.Long[1, 100_000])).SampleAsync(
            async (rowCounts, chunkLength) =>
            {
                int count = 0;
                string path = _folder.Write($"{Interlocked.Increment(ref _files)}.parquet", await ParquetRows.FileOfAsync(
                    [.. rowCounts.Select(rows => Enumerable.Range(0, rows).Select(_ => count++).Select(i => (i % 3 == 0 ? null : $"n{i}", (string?)$"Text {i}")).ToArray())]));

                CorpusCut cut = await _source.CutAsync(path, chunkLength, default);
                List<CorpusRecord> records = await ReadAllAsync(path, cut);

                cut.Total.Should().Be(rowCounts.Length);
                records.Select(record => (record.Number, record.Article?.Text)).Should().Equal(Enumerable.Range(0, count).Select(i => (i + 1L, (string?)$"Text {i}")));
                records.Should().OnlyHaveUniqueItems(record => record.Id);
                records.Where((_, i) => i % 3 != 0).Select(record => record.Id).Should().Equal(Enumerable.Range(0, count).Where(i => i % 3 != 0).Select(i => $"n{i}"));
                (await ReadAllAsync(path, await _source.CutAsync(path, chunkLength, default))).Select(record => record.Id).Should().Equal(records.Select(record => record.Id));
            },
            iter: 60);

    [Fact]
    public void Cut_AnyLengths_HasAtLeastARowGroupAChunkAndNoMoreThanFit() => Gen.Select(Gen.Int[1, 500], Gen.Long[1, 100_000], Gen.Long[1, 2_000_000]).Sample(
        (groups, length, chunkLength) =>
        {
            CorpusCut cut = ParquetChunkSource.Cut([.. Enumerable.Repeat(length, groups)], 10, chunkLength);

            cut.Total.Should().Be(groups);
            cut.Length.Should().BeGreaterThanOrEqualTo(1);
            (cut.Length == 1 || cut.Length * length <= chunkLength).Should().BeTrue($"a chunk of {cut.Length} row groups of {length} bytes is asked to have {chunkLength}");

            // With one chunk less, some would be too long.
            long fewer = cut.Count - 1;
            (fewer == 0 || ((groups + fewer - 1) / fewer * length > chunkLength)).Should().BeTrue("else there could be fewer chunks");
        });

    [Theory]
    [InlineData(new long[] { 0, 0, 0, 0 }, 4_000, 2_000, 2)] // The file says nothing of its row groups: its own length counts.
    [InlineData(new[] { long.MaxValue, long.MaxValue, long.MaxValue }, 4_000, 1_000_000_000_000, 3)]
    [InlineData(new long[] { 1, 0 }, 0, 1_000, 1)]
    [InlineData(new long[0], 4_000, 1_000, 0)]
    public void Cut_LengthsThatAreWrong_GivesChunksAllTheSame(long[] groupLengths, long fileLength, long chunkLength, long chunks) =>
        ParquetChunkSource.Cut(groupLengths, fileLength, chunkLength).Count.Should().Be(chunks);

    [Fact]
    public async Task ReadRecordsAsync_RowsWithoutNames_AreNamedAfterTheFileOfTheirAnswers()
    {
        string path = _folder.Write("in.parquet", await ParquetRows.FileOfAsync([("x", "one")], [("2", "two"), (null, "three"), (null, null), ("y", null)]));

        List<CorpusRecord> records = await ReadAsync(new CorpusChunk(12, path, 1, 2));

        records.Select(record => (record.Id, record.Error?.Code)).Should().Equal(("2", null), ("part-000012:2", null), ("part-000012:3", "missing_content"), ("y", "missing_content"));
        records[1].Article!.Id.Should().Be("part-000012:2");
    }

    [Fact]
    public async Task ReadRecordsAsync_FileThatCouldNotBeReadWhenItWasPlanned_IsReadAsAWhole()
    {
        string path = _folder.Write("in.parquet", await ParquetRows.FileOfAsync(3, 2));
        (long start, long end) = CorpusCut.Unknown.RangeOf(0);

        (await ReadAsync(new CorpusChunk(0, path, start, end))).Should().HaveCount(6);
    }

    [Fact]
    public async Task ReadRecordsAsync_OtherNamesOfColumns_AreThoseOfTheFormatThatIsRegistered()
    {
        string path = _folder.Write("in.parquet", await ParquetRows.FileOfAsync(1, 2));
        var sources = new ChunkSources([], new ParquetFormat(new ParquetFormatOptions { TextColumn = "id", IdColumn = "text" }));

        List<CorpusRecord> records = await sources.Of(path).ReadRecordsAsync(new CorpusChunk(0, path, 0, 1), CorpusReadingOptions.Default, default).ToListAsync();

        records.Select(record => record.Article!.Text).Should().Equal("a0", "a1");
    }

    [Fact]
    public async Task CutAsync_NoParquet_IsInvalidData()
    {
        string path = _folder.Write("in.parquet", "PAR1 but no more than that");

        Func<Task> act = async () => await _source.CutAsync(path, NoMatter, default);

        await act.Should().ThrowAsync<InvalidDataException>();
    }

    [Theory]
    [InlineData("a.parquet", true)]
    [InlineData("a.PARQUET", true)]
    [InlineData("a.jsonl", false)]
    [InlineData("a.warc", false)]
    public void CanRead_ByItsName_IsParquet(string path, bool canRead) => _source.CanRead(path).Should().Be(canRead);

    private async Task<List<CorpusRecord>> ReadAllAsync(string path, CorpusCut cut)
    {
        List<CorpusRecord> records = [];
        for (int i = 0; i < cut.Count; i++)
        {
            (long start, long end) = cut.RangeOf(i);
            end.Should().BeGreaterThan(start);
            records.AddRange(await ReadAsync(new CorpusChunk(i, path, start, end)));
        }

        return records;
    }

    private async Task<List<CorpusRecord>> ReadAsync(CorpusChunk chunk) => await _source.ReadRecordsAsync(chunk, CorpusReadingOptions.Default, default).ToListAsync();
}
