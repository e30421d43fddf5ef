using System.Text;
using ArticleKit.Corpora;
using ArticleKit.Tests.Corpora.Streams;

namespace ArticleKit.Tests.Corpora;

public class CorpusFormatTests
{
    [Theory]
    [InlineData("pages.warc", "WARC")]
    [InlineData("CC-MAIN.warc.gz", "WARC")]
    [InlineData("CC-MAIN.warc.wet.GZ", "WARC")]
    [InlineData("folder.warc/articles.jsonl", "JSON Lines")]
    [InlineData("articles.NDJSON.gz", "JSON Lines")]
    [InlineData("articles.txt", null)]
    [InlineData("warc", null)]
    [InlineData("", null)]
    public void OfFile_Name_TellsTheFormat(string path, string? name) => CorpusFormat.OfFile(path)?.Name.Should().Be(name);

    [Fact]
    public void OfFile_FormatsOfOthers_AreChosenFrom() => CorpusFormat.OfFile("a.warc", [CorpusFormat.JsonLines]).Should().BeNull();

    [Fact]
    public async Task JsonLines_Lines_AreRecordsInTheirPlaces()
    {
        byte[] lines = Encoding.UTF8.GetBytes("{\"id\":\"a\",\"text\":\"One.\",\"title\":\"T\"}\n\n{\"html\":\"<p>Two.\",\"url\":\"https://example.org\"}\n{\"id\":\"d\"}\nnothing");

        List<CorpusRecord> records = await CorpusFormat.JsonLines.ReadRecordsAsync(new MemoryStream(lines)).ToListAsync();

        records.Select(record => (record.Number, record.Id, record.Error?.Code)).Should().Equal(
            (1, "a", null), (2, "2", "empty_line"), (3, "3", null), (4, "d", "missing_content"), (5, "5", "invalid_json"));
        records[0].Article.Should().Be(Article.FromText("One.", "T") with { Id = "a" });
        records[2].Article!.Url.Should().Be(new Uri("https://example.org"));
    }

    [Fact]
    public async Task JsonLines_PackedAndTooLong_IsReadAndMarked()
    {
        byte[] lines = Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('x', 500)}\"}}\n{{\"text\":\"Short.\"}}\n");
        var stream = new PiecemealStream(UnpackedStreamTests.Pack(lines), 10);

        List<CorpusRecord> records = await CorpusFormat.JsonLines.ReadRecordsAsync(stream, new CorpusReadingOptions { MaxRecordLength = 100 }).ToListAsync();

        records.Select(record => record.Error?.Code).Should().Equal("line_too_long", null);
    }

    [Fact]
    public async Task ReadRecordsAsync_Stream_IsLeftOpen()
    {
        var stream = new MemoryStream("{}"u8.ToArray());

        await CorpusFormat.JsonLines.ReadRecordsAsync(stream).ToListAsync();

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public async Task ReadRecordsAsync_Cancelled_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        Func<Task> read = async () => await CorpusFormat.Warc.ReadRecordsAsync(new MemoryStream(new byte[10]), cancellationToken: cancellation.Token).ToListAsync();

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void MaxRecordLength_OutOfRange_IsRefused()
    {
        Action zero = () => _ = new CorpusReadingOptions { MaxRecordLength = 0 };

        zero.Should().Throw<ArgumentOutOfRangeException>();
    }
}
