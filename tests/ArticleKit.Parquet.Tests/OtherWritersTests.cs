using System.Globalization;
using System.Text;
using ArticleKit.Corpora;

namespace ArticleKit.Parquet.Tests;

/// <summary>Files that other programs wrote; Files/README.md tells how.</summary>
public sealed class OtherWritersTests
{
    private const int RowCount = 45;

    [Theory]
    [InlineData("duckdb-v1-snappy")]
    [InlineData("duckdb-v2-uncompressed")]
    [InlineData("duckdb-v2-snappy")]
    [InlineData("duckdb-v2-gzip")]
    [InlineData("duckdb-v2-zstd")]
    [InlineData("duckdb-v2-brotli")]
    [InlineData("duckdb-v2-lz4_raw")]
    [InlineData("arrow-v2-uncompressed")]
    [InlineData("arrow-v2-snappy")]
    [InlineData("arrow-v2-gzip")]
    [InlineData("arrow-v2-zstd")]
    [InlineData("arrow-v2-brotli")]
    [InlineData("arrow-v2-lz4_raw")]
    [InlineData("hyparquet")]
    public async Task ReadRecordsAsync_SameRowsInAnyFile_AreTheSameArticles(string name)
    {
        List<CorpusRecord> records = await ReadAsync(name);

        records.Select(Row.Of).Should().Equal(Enumerable.Range(0, RowCount).Select(Row.Expected));
    }

    [Fact]
    public async Task ReadRecordsAsync_BytesBesideTexts_AreThePage()
    {
        List<CorpusRecord> records = await ReadAsync("duckdb-bytes");

        records.Select(record => record.Id).Should().Equal("0", "1", "2");
        records[0].Article!.Text.Should().Be("The text 0");
        records.Skip(1).Select(record => Convert.ToHexString(record.Article!.HtmlBytes.Span)).Should().Equal("3C703E636166E9", "3C703E636166E9");
    }

    [Theory]
    [InlineData("ubigint", "18446744073709551615")]
    [InlineData("uinteger", "4294967295")]
    [InlineData("utinyint", "255")]
    [InlineData("smallint", "-7")]
    [InlineData("bigint", "-9223372036854775808")]
    [InlineData("decimal", "7")]
    public async Task ReadRecordsAsync_WholeNumberAsId_IsItsDigits(string type, string id)
    {
        CorpusRecord record = (await ReadAsync($"duckdb-id-{type}")).Single();

        (record.Id, record.Article?.Text).Should().Be((id, "The text"));
    }

    [Theory]
    [InlineData("fraction")]
    [InlineData("date")]
    [InlineData("timestamp")]
    [InlineData("uuid")]
    public async Task ReadRecordsAsync_IdStoredAsANumberThatItIsNot_IsNotTakenForOne(string type)
    {
        CorpusRecord record = (await ReadAsync($"duckdb-id-{type}")).Single();

        (record.Id, record.Error?.Code, record.Error?.Message).Should().Be(("1", "invalid_field", "'id' is neither a string nor a whole number."));
    }

    [Fact]
    public async Task ReadRecordsAsync_DifferencesThatOverflow_AreTheNumbers()
    {
        (await ReadAsync("arrow-differences")).Select(record => record.Id).Should().Equal("2147483647", "-2147483648", "3", "7", "-2147483648", "2147483647");
        (await ReadAsync("arrow-unsigned-differences")).Select(record => record.Id).Should().Equal("0", "18446744073709551615", "9223372036854775808");
    }

    [Theory]
    [InlineData("arrow-differences")]
    [InlineData("duckdb-row-groups")]
    public async Task ReadRecordsAsync_ColumnOfNothingButNull_CountsAsNone(string name) =>
        (await ReadAsync(name)).Should().NotBeEmpty().And.OnlyContain(record => record.IsArticle && record.Article.Title == null);

    [Fact]
    public async Task ReadRecordsAsync_RowGroupsOfAnotherProgram_AreReadByThemselves()
    {
        using FileStream file = Open("duckdb-row-groups");

        IReadOnlyList<ParquetRowGroup> groups = await ParquetFormat.ReadRowGroupsAsync(file);
        List<CorpusRecord> records = await ParquetFormat.Default.ReadRecordsAsync(file, 1, 2).ToListAsync();

        groups.Select(group => (group.FirstRow, group.RowCount)).Should().Equal((1, 2048), (2049, 2048), (4097, 904));
        records.Select(record => record.Number).Should().Equal(Enumerable.Range(2049, 2952).Select(i => (long)i));
    }

    private static FileStream Open(string name) => File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Files", $"{name}.parquet"));

    private static async Task<List<CorpusRecord>> ReadAsync(string name)
    {
        using FileStream file = Open(name);
        return await ParquetFormat.Default.ReadRecordsAsync(file).ToListAsync();
    }

    /// <summary>What a row of make.mjs becomes.</summary>
    private sealed record Row(string? Id, string? Error, string? Html, string? Text, string? Url, string? Title, string? Language)
    {
        public static Row Of(CorpusRecord record) => new(
            record.Id, record.Error?.Code, record.Article?.Html, record.Article?.Text, record.Article?.Url?.OriginalString, record.Article?.Title, record.Article?.Language);

        public static Row Expected(int i)
        {
            string? html = i % 3 == 0 ? $"<p>The ferry {i} left the harbour.</p>" : null;
            string? text = i % 3 == 1 ? "Größe 😀 " + new StringBuilder().Insert(0, "und weiter ", i % 9) : i % 3 == 2 ? "" : null;
            return new Row(
                i % 7 == 3 ? (i + 1).ToString(CultureInfo.InvariantCulture) : $"row-{i}",
                null,
                html,
                text,
                $"https://example.org/harbour/{i}",
                i % 4 == 0 ? $"Ferry {i % 8}" : null,
                i % 2 == 1 ? "en-GB" : null);
        }
    }
}
