using ArticleKit.Corpora;
using ArticleKit.Tests.Fakes;
using ArticleKit.Topics;
using CsCheck;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace ArticleKit.Parquet.Tests;

public sealed class ParquetAnswerWriterTests
{
    private const string Page =
        "<html lang=en><head><title>Harbour closed</title><meta property='article:published_time' content='2026-01-02T03:04:05+02:00'></head><body>"
        + "<article><p>The harbour was closed on Friday because of the storm, the council said in a statement.</p>"
        + "<p>“We had hoped for more,” said Anna Brandt, who runs the ferry to the island. It took three hours to close all the gates.</p></article></body></html>";

    [Fact]
    public async Task WriteAsync_AnalysisAndFailure_AreRowsWithTheFieldsOfALine()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().ScoreReadability().Summarize(2).ExtractKeyphrases().ExtractQuotations()
            .ClassifyTopics(new FixedClassifier(new TopicScore("weather", 0.75), new TopicScore("shipping", 0.25))).Build().Analyze(Article.FromHtml(Page, "https://example.org/a"));
        byte[] file = await WriteAsync(null, ParquetAnswer.Of("a", analysis), ParquetAnswer.Of("b", new CorpusError("missing_content", "There is none.")));

        await using ParquetReader reader = await ParquetReader.CreateAsync(new MemoryStream(file));
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);

        (await TextsAsync(reader, group, "id")).Should().Equal("a", "b");
        (await TextsAsync(reader, group, "status")).Should().Equal("ok", "error");
        (await TextsAsync(reader, group, "errorCode")).Should().Equal(null, "missing_content");
        (await TextsAsync(reader, group, "errorMessage")).Should().Equal(null, "There is none.");
        (await TextsAsync(reader, group, "title")).Should().Equal("Harbour closed", null);
        (await TextsAsync(reader, group, "text")).Should().Equal(analysis.Text, null);
        (await ValuesAsync<int>(reader, group, "wordCount")).Should().Equal(analysis.WordCount, null);
        (await ValuesAsync<double>(reader, group, "fleschReadingEase")).Should().Equal(analysis.Readability!.FleschReadingEase, null);
        (await ValuesAsync<DateTime>(reader, group, "published")).Should().Equal(new DateTime(2026, 1, 2, 1, 4, 5, DateTimeKind.Utc), null);

        int sentences = analysis.Summary!.Sentences.Count;
        using RawColumnData summary = await group.ReadRawColumnDataBaseAsync(Field(reader, "summary", "list", "element", "text"));
        ((RawColumnData<ReadOnlyMemory<char>>)summary).Values[..sentences].ToArray().Select(text => text.ToString()).Should().Equal(analysis.Summary.Sentences.Select(sentence => sentence.Text));
        summary.RepetitionLevels.ToArray().Should().Equal([0, .. Enumerable.Repeat(1, sentences - 1), 0]);
        summary.DefinitionLevels.ToArray().Should().Equal([.. Enumerable.Repeat(4, sentences), 0]);

        using RawColumnData topics = await group.ReadRawColumnDataBaseAsync(Field(reader, "topics", "list", "element", "probability"));
        ((RawColumnData<double>)topics).Values[..2].ToArray().Should().Equal(0.75, 0.25);
    }

    [Fact]
    public async Task WriteAsync_SomeFields_AreTheOnlyColumns()
    {
        byte[] file = await WriteAsync(
            new ParquetWritingOptions { Fields = AnswerFields.Of(AnswerFields.WordCount, AnswerFields.Title) }, ParquetAnswer.Of("a", Article.FromText("One two.").Analyze()));

        await using ParquetReader reader = await ParquetReader.CreateAsync(new MemoryStream(file));

        reader.Schema.Fields.Select(field => field.Name).Should().Equal("id", "status", "errorCode", "errorMessage", "title", "wordCount");
    }

    [Fact]
    public async Task WriteAsync_AnyStrings_ComeBackAsWritten() => await Gen.Select(Gen.String, Gen.String[Gen.Char, 0, 300]).Array[0, 60].SampleAsync(
        async rows =>
        {
            byte[] file = await WriteAsync(
                new ParquetWritingOptions { MaxRowGroupRows = 7 }, [.. rows.Select(row => ParquetAnswer.Of(row.Item1, new CorpusError("code", row.Item2)))]);
            using var stream = new MemoryStream(file);

            var format = new ParquetFormat(new ParquetFormatOptions { TextColumn = "errorMessage" });
            List<CorpusRecord> records = await format.ReadRecordsAsync(stream).ToListAsync();

            records.Select(record => (record.Id, record.Article?.Text)).Should().Equal(rows.Select(row => (Mended(row.Item1), (string?)Mended(row.Item2))));
        },
        iter: 40);

    [Fact]
    public async Task WriteAsync_MoreThanARowGroupHolds_BeginsAnother()
    {
        ParquetAnswer answer = ParquetAnswer.Of("a", new CorpusError("code", new string('x', 1_000)));

        (await RowCountsAsync(new ParquetWritingOptions { MaxRowGroupRows = 4 })).Should().Equal(4, 4, 2);
        (await RowCountsAsync(new ParquetWritingOptions { MaxRowGroupBytes = 4_000 })).Should().Equal(3, 3, 3, 1);
        (await RowCountsAsync(new ParquetWritingOptions { MaxRowGroupBytes = 1 })).Should().Equal(Enumerable.Repeat(1L, 10));

        async Task<IEnumerable<long>> RowCountsAsync(ParquetWritingOptions options)
        {
            using var stream = new MemoryStream(await WriteAsync(options, [.. Enumerable.Repeat(answer, 10)]));
            return (await ParquetFormat.ReadRowGroupsAsync(stream)).Select(group => group.RowCount);
        }
    }

    [Fact]
    public async Task WriteAsync_SameRows_GiveTheSameBytes()
    {
        ParquetAnswer[] rows = [.. Enumerable.Range(0, 50).Select(i => ParquetAnswer.Of($"{i}", Article.FromHtml(Page).Analyze()))];

        (await WriteAsync(null, rows)).Should().Equal(await WriteAsync(null, rows));
    }

    [Fact]
    public async Task CompleteAsync_NoRows_GivesAFileWithColumns()
    {
        byte[] file = await WriteAsync(null);

        await using ParquetReader reader = await ParquetReader.CreateAsync(new MemoryStream(file));
        (reader.RowGroupCount, reader.Schema.Fields[0].Name).Should().Be((0, "id"));
    }

    [Fact]
    public async Task DisposeAsync_NotCompleted_LeavesAFileThatIsToldToBeCutOff()
    {
        using var stream = new MemoryStream();
        var writer = new ParquetAnswerWriter(stream, new ParquetWritingOptions { MaxRowGroupRows = 1 }, leaveOpen: true);
        await writer.WriteAsync(ParquetAnswer.Of("a", new CorpusError("code", "text")));
        await writer.WriteAsync(ParquetAnswer.Of("b", new CorpusError("code", "text")));
        await writer.DisposeAsync();

        await FluentActions.Invoking(() => ParquetFormat.ReadRowGroupsAsync(stream)).Should().ThrowAsync<InvalidDataException>();
        await FluentActions.Invoking(async () => await writer.WriteAsync(ParquetAnswer.Of("c", new CorpusError("code", "text"))))
            .Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task WriteAsync_StreamThatCannotSeek_IsWrittenAll()
    {
        using var target = new MemoryStream();
        ParquetAnswer answer = ParquetAnswer.Of("a", new CorpusError("code", "text"));
        await using (var packing = new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        await using (var writer = new ParquetAnswerWriter(packing))
        {
            await writer.WriteAsync(answer);
            await writer.CompleteAsync();
        }

        target.Position = 0;
        using var unpacked = new MemoryStream();
        await new System.IO.Compression.GZipStream(target, System.IO.Compression.CompressionMode.Decompress).CopyToAsync(unpacked);
        unpacked.ToArray().Should().Equal(await WriteAsync(null, answer));
    }

    private static async Task<byte[]> WriteAsync(ParquetWritingOptions? options, params ParquetAnswer[] rows)
    {
        using var stream = new MemoryStream();
        await using (var writer = new ParquetAnswerWriter(stream, options, leaveOpen: true))
        {
            foreach (ParquetAnswer row in rows)
            {
                await writer.WriteAsync(row);
            }

            await writer.CompleteAsync();
        }

        return stream.ToArray();
    }

    // What is no Unicode becomes the sign that stands for it.
    private static string Mended(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static DataField Field(ParquetReader reader, params string[] path) =>
        reader.Schema.GetDataFields().Single(field => field.Path.ToList().SequenceEqual(path, StringComparer.Ordinal));

    private static async Task<string?[]> TextsAsync(ParquetReader reader, ParquetRowGroupReader group, string name)
    {
        string?[] values = new string?[group.RowCount];
        await group.ReadAsync(Field(reader, name), values.AsMemory()!);
        return values;
    }

    private static async Task<TValue?[]> ValuesAsync<TValue>(ParquetReader reader, ParquetRowGroupReader group, string name)
        where TValue : struct
    {
        var values = new TValue?[group.RowCount];
        await group.ReadAsync<TValue>(Field(reader, name), values.AsMemory());
        return values;
    }
}
