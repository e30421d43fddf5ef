using System.IO.Compression;
using System.Text;
using ArticleKit.Extensions.Tests.Servers;

namespace ArticleKit.Extensions.Tests.Loading;

/// <summary>What the loader makes of content.</summary>
public class ContentTests
{
    [Theory]
    [InlineData("utf-8", "text/html; charset=utf-8", "")]
    [InlineData("utf-8", "text/html", "<meta charset=utf-8>")]
    [InlineData("windows-1252", "text/html; charset=windows-1252", "<meta charset=utf-8>")]
    [InlineData("windows-1252", "TEXT/HTML;charset=\"ISO-8859-1\"", "")]
    [InlineData("windows-1252", "text/html", "<meta charset=windows-1252>")]
    [InlineData("windows-1252", "text/html; charset=no-such-charset", "")]
    [InlineData("windows-1252", "text/html; charset", "")]
    [InlineData("windows-1252", "application/xhtml+xml", "<meta charset=windows-1252>")]
    [InlineData("utf-16", "text/html; charset=utf-8", "")]
    public async Task LoadAsync_PageInSomeEncoding_IsDecodedByItsAnalysis(string encoding, string contentType, string meta)
    {
        Encoding of = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] body = [.. encoding == "utf-16" ? of.Preamble.ToArray() : [], .. of.GetBytes(meta + Pages.Html)];

        Article article = await LoadAsync(body, contentType);

        Pages.TextOf(article).Should().StartWith(Pages.Sentence);
        article.HtmlBytes.ToArray().Should().Equal(body);
    }

    [Fact]
    public async Task LoadAsync_ByteOrderMark_BeatsTheServersWord()
    {
        Article article = await LoadAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Pages.Html)], "text/html; charset=windows-1252");

        Pages.TextOf(article).Should().StartWith(Pages.Sentence);
    }

    [Theory]
    [InlineData("utf-8", "text/plain; charset=utf-8", false)]
    [InlineData("utf-8", "text/plain", false)]
    [InlineData("utf-8", "text/plain; charset=windows-1252", true)]
    [InlineData("windows-1252", "text/plain; charset=\"iso-8859-1\"", false)]
    [InlineData("windows-1252", "text/plain", false)]
    [InlineData("windows-1252", "text/plain; charset=utf-7", false)]
    [InlineData("windows-1252", "text/plain; charset=nobody", false)]
    [InlineData("windows-1251", "text/plain; charset=windows-1251", false)]
    [InlineData("utf-16", "text/plain", true)]
    [InlineData("utf-16BE", "text/plain", true)]
    public async Task LoadAsync_TextInSomeEncoding_IsDecoded(string encoding, string contentType, bool hasMark)
    {
        Encoding of = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        string text = encoding == "windows-1251" ? "1 < 2 — так и есть." : "1 < 2 — größer „als“ <p>.";

        Article article = await LoadAsync([.. hasMark ? of.GetPreamble() : [], .. of.GetBytes(text)], contentType);

        (article.IsHtml, article.Text).Should().Be((false, text));
    }

    [Theory]
    [InlineData("  \r\n<!doctype html><p>A page.", true)]
    [InlineData("\uFEFF<p>A page.", true)]
    [InlineData("A text, and no page.", false)]
    [InlineData("", false)]
    public async Task LoadAsync_NoContentType_IsToldByTheContent(string content, bool isHtml) =>
        (await LoadAsync(Encoding.UTF8.GetBytes(content), null)).IsHtml.Should().Be(isHtml);

    [Fact]
    public async Task LoadAsync_NoContentTypeAndWideCharacters_IsToldByTheContent() =>
        (await LoadAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(" <p>A page.")], null)).IsHtml.Should().BeTrue();

    [Fact]
    public async Task LoadAsync_EmptyPage_IsAnEmptyArticle()
    {
        Article article = await LoadAsync([], "text/html");

        article.Analyze().Warnings.Select(warning => warning.Code).Should().Contain("empty_input");
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("application/json")]
    [InlineData("text/css")]
    [InlineData("application/octet-stream")]
    [InlineData("text/html-but-not-quite")]
    public async Task LoadAsync_OtherContentType_IsRefusedByName(string contentType)
    {
        ArticleLoadException error = await FailAsync("<p>A page?"u8.ToArray(), contentType);

        error.Code.Should().Be(ArticleLoadErrorCode.UnsupportedContentType);
        error.Message.Should().Contain(contentType);
    }

    [Fact]
    public async Task LoadAsync_ContentTypeThatIsNone_IsNotRepeated()
    {
        ArticleLoadException error = await FailAsync([1], "<b>look here</b>");

        error.Code.Should().Be(ArticleLoadErrorCode.UnsupportedContentType);
        error.Message.Should().NotContain("look here");
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0 })]
    [InlineData(new byte[] { 0x41, 0x0B })]
    [InlineData(new byte[] { 0x41, 0x0F })]
    public async Task LoadAsync_NoContentTypeAndNoText_IsRefused(byte[] content) =>
        (await FailAsync(content, null)).Code.Should().Be(ArticleLoadErrorCode.UnsupportedContentType);

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZIP, identity")]
    [InlineData("identity")]
    [InlineData("gzip-in-name-only")]
    public async Task LoadAsync_PackedPage_IsUnpacked(string packing)
    {
        string named = packing == "gzip-in-name-only" ? "gzip" : packing;

        Article article = await LoadAsync(Pack(packing, Encoding.UTF8.GetBytes(Pages.Html)), "text/html; charset=utf-8", named);

        Pages.TextOf(article).Should().StartWith(Pages.Sentence);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    [InlineData("gzip, gzip")]
    [InlineData("nonsense")]
    [InlineData("\"br\"")]
    [InlineData("gzip;q=1")]
    [InlineData("br gzip")]
    public async Task LoadAsync_PackedInAWayNotAskedFor_IsRefused(string packing) =>
        (await FailAsync([1, 2, 3], "text/html", packing)).Code.Should().Be(ArticleLoadErrorCode.InvalidResponse);

    [Fact]
    public async Task LoadAsync_DamagedPacking_IsTold()
    {
        byte[] packed = Pack("gzip", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000))));
        packed.AsSpan(packed.Length / 2).Fill(0xEE);

        (await FailAsync(packed, "text/html", "gzip")).Code.Should().Be(ArticleLoadErrorCode.InvalidResponse);
    }

    [Fact]
    public async Task LoadAsync_GzipThatIsCutOff_IsNotTakenForTheWhole()
    {
        byte[] packed = Pack("gzip", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000))));

        (await FailAsync(packed[..^100], "text/html", "gzip")).Code.Should().Be(ArticleLoadErrorCode.InvalidResponse);
    }

    private static byte[] Pack(string packing, byte[] content)
    {
        if (packing is "identity" or "gzip-in-name-only")
        {
            return content;
        }

        using var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packer.Write(content);
        }

        return packed.ToArray();
    }

    private static async Task<Article> LoadAsync(byte[] body, string? contentType, string? packing = null)
    {
        await using PageServer server = await ServeAsync(body, contentType, packing);
        using var services = new LoaderServices();
        return await services.Loader.LoadAsync(server.Url("/article"));
    }

    private static async Task<ArticleLoadException> FailAsync(byte[] body, string? contentType, string? packing = null)
    {
        await using PageServer server = await ServeAsync(body, contentType, packing);
        using var services = new LoaderServices();
        return await services.FailAsync(server.Url("/article"));
    }

    private static Task<PageServer> ServeAsync(byte[] body, string? contentType, string? packing) => PageServer.StartAsync(context =>
    {
        context.Response.Headers.ContentEncoding = packing;
        return Pages.SendAsync(context.Response, body, contentType);
    });
}
