using System.Text;
using ArticleKit.Tool.Data;

namespace ArticleKit.Tool.Tests.Data;

public class CsvTableTests
{
    private static readonly DataLayout Layout = new() { Format = DataFormat.Csv, TextField = "text", TitleField = "title" };

    [Fact]
    public async Task Read_QuotedValues_AreTakenApart()
    {
        CsvRow[] rows = await ReadAsync("\uFEFF Text ,label\r\n\"a, \"\"b\"\"\r\nc\",x\r\n5\" pipe,y\r\n");

        rows.Select(row => string.Join('|', row.Values)).Should().Equal("a, \"b\"\r\nc||x", "5\" pipe||y");
        rows.Select(row => (row.Number, row.Line)).Should().Equal((2, 2), (3, 4));
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public async Task Read_OtherSeparator_IsRecognized(string separator)
    {
        CsvRow[] rows = await ReadAsync($"text,label\na b,x\nc d,y\n".Replace(",", separator, StringComparison.Ordinal));

        rows.Select(row => string.Join('|', row.Values)).Should().Equal("a b||x", "c d||y");
    }

    [Fact]
    public async Task Read_WithoutQuotes_TakesMarksForText()
    {
        DataLayout layout = Layout with { Format = DataFormat.Tsv, HasQuotes = false };

        (await ReadAsync("text\tlabel\n\"He said\tx\n\"b\"c\ty\n", layout)).Select(row => row.Values[0]).Should().Equal("\"He said", "\"b\"c");
    }

    [Fact]
    public async Task Read_UnclosedQuote_ReadsTheRowsBelowIt()
    {
        CsvRow[] rows = await ReadAsync("text,label\na,x\n\"b,x\nc,x\n\"d\n e\",x\nf,x\n".Replace("\"d\n e\"", "d", StringComparison.Ordinal));

        rows.Select(row => row.Error?.Code).Should().Equal(null, "unclosed_quote", null, null, null);
        rows.Where(row => row.Error is null).Select(row => row.Values[0]).Should().Equal("a", "c", "d", "f");
        rows.Select(row => (row.Number, row.Line)).Should().Equal((2, 2), (3, 3), (4, 4), (5, 5), (6, 6));
    }

    [Fact]
    public async Task Read_UnclosedQuoteInTheLastRow_IsThatRowAlone() =>
        (await ReadAsync("text,label\na,x\n\"b,x")).Select(row => row.Error?.Code).Should().Equal(null, "unclosed_quote");

    [Fact]
    public async Task Read_BytesThatAreNoUtf8_AreABrokenRow()
    {
        CsvRow[] rows = await ReadAsync([.. "text,label\n"u8, 0xE9, .. ",x\nb,y\n"u8], Layout);

        rows.Select(row => row.Error?.Code).Should().Equal("invalid_utf8", null);
    }

    [Fact]
    public async Task Read_Utf16WithByteOrderMark_IsRead() =>
        (await ReadAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("text\tlabel\nä\tx\n")], Layout with { Format = DataFormat.Tsv }))
            .Select(row => row.Values[0]).Should().Equal("ä");

    [Fact]
    public async Task Read_TwoColumnsOfTheSameName_ThrowsUsageException() =>
        await FluentActions.Awaiting(() => ReadAsync("text,text,label\na,b,c\n")).Should().ThrowAsync<UsageException>().WithMessage("There are 2 columns 'text'.");

    [Fact]
    public async Task Read_HeaderOnly_HasNoRows() => (await ReadAsync("text,label")).Should().BeEmpty();

    [Fact]
    public async Task Read_AnyBytes_NeverThrowsAnythingElse()
    {
        var random = new Random(5);
        for (int round = 0; round < 300; round++)
        {
            byte[] bytes = new byte[random.Next(400)];
            byte[] alphabet = [.. "\"\",;\n\r\tab \0"u8, 0xE9, 0xC3];
            for (int i = 0; i < bytes.Length; i++)
            {
                bytes[i] = alphabet[random.Next(alphabet.Length)];
            }

            CsvRow[] rows = await ReadAsync([.. "text,label\n"u8, .. bytes], Layout with { Delimiter = ',' });
            (rows.Length > 0).Should().Be(bytes.AsSpan().IndexOfAnyExcept((byte)'\n', (byte)'\r') >= 0);
            rows.All(row => row.Error is not null || row.Values[0] is not null).Should().BeTrue();
        }
    }

    private static Task<CsvRow[]> ReadAsync(string text, DataLayout? layout = null) => ReadAsync(Encoding.UTF8.GetBytes(text), layout ?? Layout);

    private static async Task<CsvRow[]> ReadAsync(byte[] bytes, DataLayout layout)
    {
        var table = new CsvTable(layout, ["text", "title", "label"], columns => columns[0] < 0 ? 0 : -1);
        List<CsvRow> rows = [];
        await foreach (CsvRow row in table.ReadAsync(new MemoryStream(bytes)))
        {
            rows.Add(row);
        }

        return [.. rows];
    }
}
