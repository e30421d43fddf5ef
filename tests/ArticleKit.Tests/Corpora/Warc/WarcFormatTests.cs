using System.IO.Compression;
using System.Text;
using ArticleKit.Corpora;
using ArticleKit.Tests.Corpora.Streams;
using ArticleKit.TestSupport.WebArchives;
using CsCheck;

namespace ArticleKit.Tests.Corpora.Warc;

public class WarcFormatTests
{
    [Fact]
    public async Task ReadRecordsAsync_FileOfACrawl_GivesItsPagesOnly()
    {
        byte[] file =
        [
            .. WarcSample.Info(), .. WarcSample.Request("q1"), .. WarcSample.Response("a"), .. WarcSample.Request("q2"),
            .. WarcSample.Response("gone", status: "404 Not Found"), .. WarcSample.Response("image", "GIF89a", fields: "Content-Type: image/gif\r\n"),
            .. WarcSample.Record("revisit", "again", "application/http", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
            .. WarcSample.Record("resource", "r", "text/html", Encoding.UTF8.GetBytes(WarcSample.Page)),
            .. WarcSample.Record("response", "dns", "text/dns", "20260102 example.org"u8.ToArray(), uri: "dns:example.org"),
        ];

        List<CorpusRecord> records = await ReadAsync(file);

        records.Select(record => (record.Number, record.Id)).Should().Equal((1, "urn:uuid:a"), (2, "urn:uuid:r"));
        Article article = records[0].Article!;
        article.Url.Should().Be(new Uri("https://example.org/a"));
        article.Charset.Should().Be("text/html; charset=utf-8");
        article.Analyze().Title.Should().Be("Harbour");
    }

    [Fact]
    public async Task ReadRecordsAsync_Conversion_IsAText()
    {
        byte[] file = WarcSample.Record("conversion", "w", "text/plain", "Überschrift\nDie Fähre fuhr am Montag.\n"u8.ToArray());

        (await ReadAsync(file)).Should().ContainSingle().Which.Article!.Text.Should().Be("Überschrift\nDie Fähre fuhr am Montag.\n");
    }

    [Fact]
    public async Task ReadRecordsAsync_PackedRecordByRecord_IsTheSame()
    {
        byte[][] records = [WarcSample.Info(), WarcSample.Response("a"), WarcSample.Response("b", "<p>" + new string('x', 300_000) + "</p>"), WarcSample.Response("c")];

        List<CorpusRecord> packed = await ReadAsync([.. records.SelectMany(UnpackedStreamTests.Pack)]);

        packed.Select(record => record.Id).Should().Equal("urn:uuid:a", "urn:uuid:b", "urn:uuid:c");
        packed[1].Article!.HtmlBytes.Length.Should().Be(300_007);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task ReadRecordsAsync_PackedContent_IsUnpacked(string encoding)
    {
        byte[] block = WarcSample.Http(Pack(encoding, WarcSample.Page), fields: $"Content-Type: text/html\r\nContent-Encoding: {encoding}\r\n");

        await ShouldBeThePage(WarcSample.Record("response", "p", "application/http", block));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("chunked")]
    public async Task ReadRecordsAsync_ContentThatACrawlerHasUnpacked_IsAsItIs(string encoding)
    {
        string name = encoding == "chunked" ? "Transfer-Encoding" : "Content-Encoding";

        await ShouldBeThePage(WarcSample.Response("p", fields: $"Content-Type: text/html\r\n{name}: {encoding}\r\n"));
    }

    [Fact]
    public async Task ReadRecordsAsync_Chunks_AreJoined()
    {
        string half = WarcSample.Page[..40];
        string rest = WarcSample.Page[40..];
        string chunked = FormattableString.Invariant($"{half.Length:x}\r\n{half}\r\n{rest.Length:X};name=value\r\n{rest}\r\n0\r\n\r\n");

        await ShouldBeThePage(WarcSample.Response("p", chunked, fields: "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n"));
    }

    [Fact]
    public async Task ReadRecordsAsync_NoContentType_IsAPageIfItBeginsAsOne()
    {
        byte[] file = [.. WarcSample.Response("page", fields: ""), .. WarcSample.Response("data", "{}", fields: "")];

        (await ReadAsync(file)).Select(record => record.Id).Should().Equal("urn:uuid:page");
    }

    [Fact]
    public async Task ReadRecordsAsync_LinesWithoutReturns_AreRead()
    {
        byte[] block = WarcSample.Http(Encoding.UTF8.GetBytes(WarcSample.Page));
        string header = FormattableString.Invariant($"WARC/1.1\nwarc-type: response\nWARC-Record-ID:\n <urn:x>\ncontent-length: {block.Length}\n\n");

        CorpusRecord record = (await ReadAsync([.. Encoding.UTF8.GetBytes(header), .. block, .. "\n\n"u8])).Should().ContainSingle().Which;

        record.Id.Should().Be("urn:x");
        record.IsArticle.Should().BeTrue();
    }

    [Theory]
    [InlineData("10")]
    [InlineData("5000")]
    [InlineData("9999999")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    public async Task ReadRecordsAsync_WrongLength_FailsThatRecordOnly(string length)
    {
        byte[] wrong = WarcSample.Record("response", "wrong", "application/http", WarcSample.Http(new byte[600]), length);
        byte[] file = [.. WarcSample.Response("a"), .. wrong, .. Enumerable.Range(0, 30).SelectMany(i => WarcSample.Response($"b{i}"))];

        List<CorpusRecord> records = await ReadAsync(file);

        records.Where(record => record.IsArticle).Select(record => record.Id).Should().Equal(["urn:uuid:a", .. Enumerable.Range(0, 30).Select(i => $"urn:uuid:b{i}")]);
        records.Where(record => !record.IsArticle).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Number = 2, Id = "urn:uuid:wrong", Error = new { Code = "invalid_record" } });
    }

    [Fact]
    public async Task ReadRecordsAsync_RecordThatIsTooLong_IsSkipped()
    {
        byte[] file = [.. WarcSample.Response("a"), .. WarcSample.Response("long", "<p>" + new string('x', 100_000)), .. WarcSample.Response("b")];

        List<CorpusRecord> records = await ReadAsync(file, new CorpusReadingOptions { MaxRecordLength = 50_000 });

        records.Select(record => (record.Id, record.Error?.Code)).Should().Equal(("urn:uuid:a", null), ("urn:uuid:long", "record_too_long"), ("urn:uuid:b", null));
    }

    [Fact]
    public async Task ReadRecordsAsync_PageThatUnpacksToTooMuch_Fails()
    {
        byte[] block = WarcSample.Http(Pack("gzip", new string('x', 5_000_000)), fields: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n");
        byte[] file = [.. WarcSample.Record("response", "bomb", "application/http", block), .. WarcSample.Response("b")];

        List<CorpusRecord> records = await ReadAsync(file, new CorpusReadingOptions { MaxRecordLength = 1_000_000 });

        records.Select(record => (record.Id, record.Error?.Code)).Should().Equal(("urn:uuid:bomb", "record_too_long"), ("urn:uuid:b", null));
    }

    [Fact]
    public async Task ReadRecordsAsync_CutOff_FailsTheLastRecord()
    {
        byte[] file = [.. WarcSample.Response("a"), .. WarcSample.Response("b")];

        List<CorpusRecord> records = await ReadAsync(file[..^50]);

        records.Select(record => (record.Id, record.Error?.Code)).Should().Equal(("urn:uuid:a", null), ("urn:uuid:b", "truncated_record"));
    }

    [Fact]
    public async Task ReadRecordsAsync_PackedAndCutOff_GivesWhatIsWholeAndEndsWithAnError()
    {
        byte[] packed = [.. UnpackedStreamTests.Pack(WarcSample.Response("a")), .. UnpackedStreamTests.Pack(WarcSample.Response("b"))];
        List<string> ids = [];

        Func<Task> read = async () =>
        {
            await foreach (CorpusRecord record in CorpusFormat.Warc.ReadRecordsAsync(new MemoryStream(packed[..^20])))
            {
                ids.Add(record.Id);
            }
        };

        await read.Should().ThrowAsync<InvalidDataException>();
        ids.Should().Equal("urn:uuid:a");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    public async Task ReadRecordsAsync_Nothing_HasNoRecords(string text) => (await ReadAsync(Encoding.UTF8.GetBytes(text))).Should().BeEmpty();

    [Theory]
    [InlineData("{\"text\":\"no archive\"}")]
    [InlineData("WAR")]
    public async Task ReadRecordsAsync_DataOfAnotherFormat_IsRefused(string text)
    {
        Func<Task> read = () => ReadAsync(Encoding.UTF8.GetBytes(text));

        await read.Should().ThrowAsync<InvalidDataException>().WithMessage("*'WARC/'*");
    }

    [Fact]
    public void ReadRecordsAsync_DamagedAnyhow_EndsAndKeepsNumbers()
    {
        byte[] file = [.. WarcSample.Info(), .. Enumerable.Range(0, 8).SelectMany(i => WarcSample.Response($"b{i}"))];
        Gen<(int Place, byte Value)> changes = Gen.Select(Gen.Int[5, file.Length - 1], Gen.Byte);
        Gen.Select(changes.Array[1, 8], Gen.Int[1, 5_000]).Sample(
            (damage, piece) =>
            {
                byte[] damaged = [.. file];
                foreach ((int place, byte value) in damage)
                {
                    damaged[place] = value;
                }

                List<CorpusRecord> records = CorpusFormat.Warc.ReadRecordsAsync(new PiecemealStream(damaged, piece)).ToBlockingEnumerable().ToList();

                records.Select(record => record.Number).Should().Equal(Enumerable.Range(1, records.Count).Select(number => (long)number));
                records.Count(record => record.IsArticle).Should().BeGreaterThanOrEqualTo(8 - (2 * damage.Length), "each damage costs its record, and at most the next");
            },
            iter: 500);
    }

    [Fact]
    public async Task ReadAsync_FailedRecords_AreTold()
    {
        byte[] file = [.. WarcSample.Response("a"), .. WarcSample.Record("response", "bad", "application/http", "nothing"u8.ToArray())];
        List<string> failed = [];

        List<Article> articles = await CorpusFormat.Warc.ReadAsync(new MemoryStream(file), new CorpusReadingOptions { RecordFailed = record => failed.Add(record.Id) }).ToListAsync();

        articles.Select(article => article.Id).Should().Equal("urn:uuid:a");
        failed.Should().Equal("urn:uuid:bad");
    }

    private static async Task ShouldBeThePage(byte[] file)
    {
        CorpusRecord record = (await ReadAsync(file)).Should().ContainSingle().Which;
        Encoding.UTF8.GetString(record.Article!.HtmlBytes.Span).Should().Be(WarcSample.Page);
    }

    private static async Task<List<CorpusRecord>> ReadAsync(byte[] file, CorpusReadingOptions? options = null) =>
        await CorpusFormat.Warc.ReadRecordsAsync(new PiecemealStream(file, 1_000), options).ToListAsync();

    private static byte[] Pack(string encoding, string text)
    {
        var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new ZLibStream(packed, CompressionLevel.Fastest),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
