using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Tests.Cleaning.Diagnosis;

/// <summary>Every warning of cleaning, and pages that come close to it without deserving it.</summary>
public sealed class PageWarningTests
{
    private const string Sentence = "The ferry left the harbour at seven, as it had done every morning for forty years, and nobody on the pier waved. ";

    private static readonly string Long = $"<article><h1>The ferry</h1><p>{Repeat(Sentence, 4)}</p><p>{Repeat(Sentence, 4)}</p><p>{Repeat(Sentence, 4)}</p></article>";

    [Theory]
    [InlineData("<html><frameset><frame src='menu.html'><frame src='main.html'></frameset></html>", "no_main_content frameset_page")]
    [InlineData("<html><head><meta http-equiv=refresh content='0; url=next.html'></head><body><p>This page has moved to another place.</p>", "redirect_page")]
    [InlineData("<title>404 - Page not found</title><p>Sorry, there is nothing at this address any more.</p>", "error_page")]
    [InlineData("<title>The Paper</title><h1>Seite nicht gefunden</h1><p>Leider gibt es diese Seite nicht.</p>", "error_page")]
    [InlineData("<title>Just a moment...</title><h2>Checking your browser before accessing example.com</h2>", "no_main_content bot_wall")]
    [InlineData("<p>To continue, please verify you are a human by pressing the button.</p>", "bot_wall")]
    [InlineData("<div id=app></div><noscript>Please enable JavaScript to run this app.</noscript>", "no_main_content javascript_shell")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script><p>The ferry left the harbour at seven this morning.</p>", "paywalled")]
    [InlineData("<p>The ferry left the harbour at seven this morning.</p><div class=\"some", "truncated_page")]
    [InlineData("<p>The ferry left the harbour at seven this morning.</p><script>var a = 1;", "truncated_page")]
    public void Clean_PageOfAKind_IsWarnedOf(string html, string codes) => Codes(HtmlCleaner.Clean(html)).Should().Be(codes);

    [Theory]
    [InlineData("<title>404 houses for the town</title>")]
    [InlineData("<title>How I set up my page for error 404</title>")]
    [InlineData("<title>The captcha and its makers: are you a robot?</title>")]
    [InlineData("<meta http-equiv=refresh content='600'>")]
    [InlineData("<meta http-equiv=refresh content='5; url=/next'>")]
    [InlineData("<noscript>This page needs JavaScript.</noscript>")]
    [InlineData("<iframe src=a></iframe>")]
    [InlineData("<style>p { color: red }</html>")]
    public void Clean_ArticleThatOnlyLooksLikeIt_IsNotWarnedOf(string head) => Codes(HtmlCleaner.Clean(head + Long)).Should().BeEmpty();

    [Fact]
    public void Clean_Frameset_NamesTheFramesAndReadsTheSubstitute()
    {
        CleanedArticle article = HtmlCleaner.Clean($"<frameset cols='*'><frame src='a.html'><noframes><body><p>{Sentence}</p></body></noframes></frameset>");

        article.Text.Should().Be(Sentence.Trim());
        article.Warnings.Should().ContainSingle().Which.Message.Should().Contain("a.html");
    }

    [Fact]
    public void Clean_FramesetThatAsksForFrames_HasNoText() =>
        HtmlCleaner.Clean("<frameset><frame src=a><noframes><p>Your browser does not support frames, please get another one.</noframes></frameset>").Text.Should().BeEmpty();

    [Theory]
    [InlineData("<meta http-equiv=refresh content='0;url=a\u001b[31m\u0001{0}'>", "redirect_page")]
    [InlineData("<frameset><frame src='a\u001b[31m\u0001{0}'></frameset>", "frameset_page")]
    public void Clean_AddressThatNobodyWouldPrint_StandsInTheMessageCutAndWithoutControlCharacters(string html, string code)
    {
        ArticleWarning warning = HtmlCleaner.Clean(html.Replace("{0}", new string('x', 100_000), StringComparison.Ordinal)).Warnings.Single(known => known.Code == code);

        warning.Message.Should().Contain("a[31mxxx").And.Match(message => !message.Any(char.IsControl));
        warning.Message.Length.Should().BeLessThan(500);
    }

    [Fact]
    public void Clean_Redirect_TellsWhereItLeads() =>
        HtmlCleaner.Clean("<meta http-equiv=Refresh content=\"3;URL='https://example.com/a?b=1&amp;c=2'\">").Warnings.Should()
            .Contain(warning => warning.Code == "redirect_page" && warning.Message.EndsWith("https://example.com/a?b=1&c=2", StringComparison.Ordinal));

    [Fact]
    public void Clean_Bytes_AreWarnedOfByTheirEncoding()
    {
        string page = $"<p>{Repeat("Паром вышел из гавани в семь часов утра, как и сорок лет назад. ", 6)}</p>";

        Codes(HtmlCleaner.Clean(WebEncodings.Create("koi8-r").GetBytes(page))).Should().Be("encoding_guessed");
        Codes(HtmlCleaner.Clean(WebEncodings.Create("koi8-r").GetBytes(page), charset: "koi8-r")).Should().BeEmpty();
        Codes(HtmlCleaner.Clean(WebEncodings.Create("koi8-r").GetBytes("<meta charset=utf-8>" + page))).Should().Be("encoding_guessed encoding_mismatch");
        Codes(HtmlCleaner.Clean(Encoding.UTF8.GetBytes("<meta charset=windows-1251>" + page))).Should().Be("encoding_mismatch");
        Codes(HtmlCleaner.Clean((byte[])[.. Encoding.UTF8.GetBytes(page), 0xFF])).Should().Be("invalid_bytes");
    }

    [Theory]
    [InlineData("%PDF-1.7\n%âãÏÓ\n1 0 obj", "PDF")]
    [InlineData("\u001f\u008b\u0008\0\0\0", "gzip")]
    [InlineData("\u0089PNG\r\n\u001a\n", "PNG")]
    [InlineData("GIF89a\u0001\0\u0001\0", "GIF")]
    [InlineData("PK\u0003\u0004\u0014\0", "ZIP")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", "JPEG")]
    [InlineData("RIFF\u0024\u0008\0\0WAVEfmt \u0010\0\0\0", "a recording")]
    [InlineData("RIFF\u00c3\u00a4\u0001\0AVI LIST", "a film")]
    [InlineData("RIFF\u001a\0\0\0WEBPVP8 ", "WebP")]
    [InlineData("ID3\u0003\0\0\0\u0009vTIT2", "a recording")]
    [InlineData("ID3\u0004\0\u0080\0\0\u0010\u007fTIT2", "a recording")]
    public void Clean_FileThatIsNoPage_IsNamed(string start, string kind)
    {
        foreach (CleanedArticle article in (CleanedArticle[])[HtmlCleaner.Clean(start + "abc def ghi"), HtmlCleaner.Clean(Encoding.Latin1.GetBytes(start + "abc def ghi"))])
        {
            article.Text.Should().BeEmpty();
            Codes(article).Should().Be("no_main_content not_html");
            article.Warnings[1].Message.Should().Contain(kind);
        }
    }

    [Theory]
    [InlineData("ID3 tags are small pieces of text that music files carry about with them.")]
    [InlineData("RIFF was once a popular way to store recordings, and it still is.")]
    [InlineData("RIFF or WAVE, the name does not matter to anybody who only listens.")]
    [InlineData("PK was the name of the ship that left the harbour this morning.")]
    public void Clean_TextThatBeginsLikeAFile_IsText(string text) => HtmlCleaner.Clean(text).Text.Should().Be(text);

    [Theory]
    [InlineData("ID3\u0001")]
    [InlineData("ID3\u0009\0\0\0\0\0\0")]
    [InlineData("ID3\u0003\0\u0001\0\0\0\0")]
    [InlineData("ID3\u0003\0\0\0\0\0\u00ff")]
    [InlineData("RIFF\0")]
    [InlineData("RIFF\u0001 and WAVE ")]
    [InlineData("RIFF or WAVE\0\0\u0001 ")]
    [InlineData("RIFF\u0024\u0008\0\0waves ")]
    public void Clean_LettersOfASignatureWithoutItsNumbers_AreText(string start)
    {
        const string Text = "The ferry left the harbour at seven in the morning, as it has done for forty years.";

        HtmlCleaner.Clean(start + Text).Text.Should().EndWith(Text);
        HtmlCleaner.Clean(Encoding.Latin1.GetBytes(start + Text)).Text.Should().EndWith(Text);
    }

    [Fact]
    public void Analyze_Charset_IsTakenFromTheArticle()
    {
        byte[] bytes = WebEncodings.Create("iso-8859-2").GetBytes("<p>Łódź płynęła do portu całą noc.</p>");

        (Article.FromHtml(bytes) with { Charset = "ISO-8859-2" }).Analyze().Text.Should().Be("Łódź płynęła do portu całą noc.");
    }

    private static string Codes(CleanedArticle article) => string.Join(' ', article.Warnings.Select(warning => warning.Code));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times)).TrimEnd();
}
