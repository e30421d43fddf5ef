using System.Globalization;
using System.Text;
using ArticleKit.Corpora;
using CsCheck;
using Parquet;

namespace ArticleKit.Parquet.Tests;

public sealed class ParquetFormatTests
{
    private const string Page = "<html><head><title>Harbour</title></head><body><p>The harbour was closed on Friday.</p></body></html>";

    [Fact]
    public async Task ReadRecordsAsync_PageWithAllColumns_IsAnArticleWithThem()
    {
        byte[] file = await CorpusFile.WriteAsync(
            CorpusFile.Texts("id", "a"), CorpusFile.Texts("html", Page), CorpusFile.Texts("text", "not used"), CorpusFile.Texts("url", "https://example.org/a"),
            CorpusFile.Texts("title", "Closed"), CorpusFile.Texts("language", "en-GB"), CorpusFile.Numbers<double>("score", 0.5));

        CorpusRecord record = (await ReadAsync(file)).Should().ContainSingle().Subject;

        record.Number.Should().Be(1);
        record.Article.Should().BeEquivalentTo(new { Id = "a", Html = Page, Title = "Closed", Language = "en-GB", Url = new Uri("https://example.org/a") });
    }

    [Fact]
    public async Task ReadRecordsAsync_TextAlone_IsNumberedText()
    {
        List<CorpusRecord> records = await ReadAsync(await CorpusFile.WriteAsync(CorpusFile.Texts("text", "One.", "Two.")));

        records.Select(record => (record.Id, record.Article!.Text)).Should().Equal(("1", "One."), ("2", "Two."));
    }

    [Fact]
    public async Task ReadRecordsAsync_PagesAsBytes_AreLeftToTheAnalysis()
    {
        byte[] page = [.. "<meta charset=latin1><p>caf"u8, 0xE9];

        CorpusRecord record = (await ReadAsync(await CorpusFile.WriteAsync(CorpusFile.Bytes("html", page)))).Single();

        record.Article!.HtmlBytes.ToArray().Should().Equal(page);
    }

    [Fact]
    public async Task ReadRecordsAsync_NumbersAsIds_AreTheirDigits()
    {
        byte[] file = await CorpusFile.WriteAsync(CorpusFile.Numbers<long>("id", -7, null, long.MaxValue), CorpusFile.Texts("text", "a", "b", "c"));

        (await ReadAsync(file)).Select(record => record.Id).Should().Equal("-7", "2", "9223372036854775807");
    }

    [Fact]
    public async Task ReadRecordsAsync_IdThatIsTheNumberOfItsRow_IsANameAllTheSame()
    {
        byte[] file = await CorpusFile.WriteAsync(CorpusFile.Texts("id", "1", null, null, "4"), CorpusFile.Texts("text", "a", "b", null, null));

        (await ReadAsync(file)).Select(record => (record.Id, record.IsNamed, record.Article?.Id)).Should().Equal(("1", true, "1"), ("2", false, "2"), ("3", false, null), ("4", true, null));
    }

    [Fact]
    public async Task ReadRecordsAsync_RowsThatAreNoArticles_FailInTheirPlace()
    {
        byte[] file = await CorpusFile.WriteAsync(
            CorpusFile.Texts("id", "a", "b", "c", "d"), CorpusFile.Bytes("text", "fine"u8.ToArray(), null, new byte[101], [0xFF]));

        List<CorpusRecord> records = await ReadAsync(file, new CorpusReadingOptions { MaxRecordLength = 100 });

        records.Select(record => (record.Id, record.Error?.Code)).Should().Equal(
            ("a", null), ("b", "missing_content"), ("c", "record_too_long"), ("d", "invalid_utf8"));
    }

    [Fact]
    public async Task ReadRecordsAsync_ColumnOfAnotherType_FailsEveryRow()
    {
        byte[] file = await CorpusFile.WriteAsync(CorpusFile.Texts("id", "a", "b"), CorpusFile.Texts("text", "x", "y"), CorpusFile.Numbers<int>("title", 1, 2));

        (await ReadAsync(file)).Select(record => (record.Id, record.Error!.Code, record.Error.Message)).Should().Equal(
            ("a", "invalid_field", "'title' is not a string."), ("b", "invalid_field", "'title' is not a string."));
    }

    [Fact]
    public async Task ReadRecordsAsync_OtherNames_AreThoseOfTheOptions()
    {
        var format = new ParquetFormat(new ParquetFormatOptions { HtmlColumn = "content", IdColumn = "key" });
        using var stream = new MemoryStream(await CorpusFile.WriteAsync(CorpusFile.Texts("content", Page), CorpusFile.Texts("key", "k"), CorpusFile.Texts("text", "t")));

        CorpusRecord record = (await format.ReadRecordsAsync(stream).ToListAsync()).Single();

        (record.Id, record.Article!.Html).Should().Be(("k", Page));
    }

    [Fact]
    public async Task ReadRecordsAsync_NoColumnWithContent_TellsWhichThereAre()
    {
        byte[] file = await CorpusFile.WriteAsync(CorpusFile.Texts("body", "x"), CorpusFile.Texts("name", "y"));

        await Reading(file).Should().ThrowAsync<InvalidDataException>().WithMessage("*'html'*'text'*'body', 'name'*");
    }

    [Fact]
    public void ReadRecordsAsync_StreamThatCannotSeek_IsRefused()
    {
        using var packed = new System.IO.Compression.GZipStream(new MemoryStream(), System.IO.Compression.CompressionMode.Decompress);

        FluentActions.Invoking(() => ParquetFormat.Default.ReadRecordsAsync(packed)).Should().Throw<ArgumentException>().WithMessage("*can seek*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PAR1")]
    [InlineData("no Parquet at all, but long enough to be one")]
    [InlineData("PAR1 and then it was cut off before its end")]
    [InlineData("PARE and so on, which nobody can read here PARE")]
    [InlineData("PAR1????PAR1")]
    public async Task ReadRecordsAsync_NoParquet_IsInvalidData(string content) =>
        await Reading(Encoding.ASCII.GetBytes(content)).Should().ThrowAsync<InvalidDataException>();

    [Fact]
    public async Task ReadRowGroupsAsync_SeveralRowGroups_AreToldWithTheirRows()
    {
        using var stream = new MemoryStream(await CorpusFile.WriteAsync(new ParquetOptions(), 3, CorpusFile.Texts("text", "a", "b")));

        IReadOnlyList<ParquetRowGroup> groups = await ParquetFormat.ReadRowGroupsAsync(stream);

        groups.Select(group => (group.Index, group.FirstRow, group.RowCount)).Should().Equal((0, 1, 2), (1, 3, 2), (2, 5, 2));
        groups.Should().OnlyContain(group => group.ByteLength > 0);
    }

    [Fact]
    public async Task ReadRecordsAsync_SomeRowGroups_GivesTheirRowsOnly()
    {
        using var stream = new MemoryStream(await CorpusFile.WriteAsync(new ParquetOptions(), 4, CorpusFile.Texts("text", "a", "b")));

        List<CorpusRecord> records = await ParquetFormat.Default.ReadRecordsAsync(stream, 1, 2).ToListAsync();

        records.Select(record => record.Number).Should().Equal(3, 4, 5, 6);
        await FluentActions.Invoking(async () => await ParquetFormat.Default.ReadRecordsAsync(stream, 3, 2).ToListAsync())
            .Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task ReadRecordsAsync_PageLongerThanIsHeld_IsInvalidData()
    {
        var format = new ParquetFormat(new ParquetFormatOptions { MaxPageLength = 1_000 });
        using var stream = new MemoryStream(await CorpusFile.WriteAsync(CorpusFile.Texts("text", new string('a', 2_000))));

        await FluentActions.Invoking(async () => await format.ReadRecordsAsync(stream).ToListAsync())
            .Should().ThrowAsync<InvalidDataException>().WithMessage("*'text'*1000*");
    }

    [Fact]
    public async Task ReadRecordsAsync_Cancelled_Ends()
    {
        using var stream = new MemoryStream(await CorpusFile.WriteAsync(CorpusFile.Texts("text", "a", "b")));
        using var source = new CancellationTokenSource();
        await using IAsyncEnumerator<CorpusRecord> records = ParquetFormat.Default.ReadRecordsAsync(stream, null, source.Token).GetAsyncEnumerator();
        await records.MoveNextAsync();
        await source.CancelAsync();

        await FluentActions.Invoking(async () => await records.MoveNextAsync()).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(CompressionMethod.None)]
    [InlineData(CompressionMethod.Snappy)]
    [InlineData(CompressionMethod.Gzip)]
    [InlineData(CompressionMethod.Brotli)]
    [InlineData(CompressionMethod.Zstd)]
    [InlineData(CompressionMethod.Lz4Raw)]
    public void ReadRecordsAsync_AnyStrings_ComeBackAsWritten(CompressionMethod method) =>
        Gen.Select(Gen.String[0, 40].Select(ToUnicode).Null(), Gen.Int[0, 2].Select(i => new string[] { "", "a", "ab" }[i]).Null(), Gen.Int[-5, 1_000_000].Nullable())
            .Array[1, 300]
            .Sample(
                rows =>
                {
                    byte[] file = CorpusFile.WriteAsync(
                        new ParquetOptions { CompressionMethod = method },
                        2,
                        CorpusFile.Numbers("id", [.. rows.Select(row => row.Item3)]),
                        CorpusFile.Texts("text", [.. rows.Select(row => row.Item1)]),
                        CorpusFile.Texts("title", [.. rows.Select(row => row.Item2)])).GetAwaiter().GetResult();

                    List<CorpusRecord> records = ReadAsync(file).GetAwaiter().GetResult();

                    records.Select(record => (record.Id, record.Article?.Text, record.Article?.Title)).Should().Equal(Enumerable.Range(0, 2 * rows.Length).Select(i =>
                    {
                        (string? text, string? title, int? id) = rows[i % rows.Length];
                        return ((string, string?, string?))(id?.ToString(CultureInfo.InvariantCulture) ?? (i + 1).ToString(CultureInfo.InvariantCulture), text, text is null ? null : title);
                    }));
                },
                iter: 30);

    private static string ToUnicode(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Func<Task> Reading(byte[] file) => () => ReadAsync(file);

    private static async Task<List<CorpusRecord>> ReadAsync(byte[] file, CorpusReadingOptions? options = null)
    {
        using var stream = new MemoryStream(file);
        return await ParquetFormat.Default.ReadRecordsAsync(stream, options).ToListAsync();
    }
}
