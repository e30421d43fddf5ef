using System.Text.Json;
using ArticleKit.Cleaning;
using ArticleKit.TestSupport.SafeHtml;

namespace ArticleKit.Tests.Security;

/// <summary>What a page says of itself, and what its scripts hold as data, is as little to be trusted as its text.</summary>
public sealed class SafeMetadataTests
{
    private static readonly Uri Url = new("https://example.com/news/one.html");
    private static readonly CleaningOptions WithComments = new() { IncludeComments = true };

    [Fact]
    public void Clean_AddressesInTheHead_AreOfTheWebOnly()
    {
        foreach (string address in Attacks.Addresses)
        {
            string quoted = address.Replace("\"", "&quot;", StringComparison.Ordinal);
            string json = JsonSerializer.Serialize(address);
            string head = $"<link rel=canonical href=\"{quoted}\"><link rel=license href=\"{quoted}\"><link rel=amphtml href=\"{quoted}\"><link rel=alternate media=print href=\"{quoted}\">"
                + $"<meta property=og:url content=\"{quoted}\"><meta property=og:image content=\"{quoted}\"><meta property=og:image:secure_url content=\"{quoted}\"><meta name=twitter:image content=\"{quoted}\"><meta property=article:author content=\"{quoted}\">";
            string data = $$"""{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry","url":{{json}},"mainEntityOfPage":{{json}},"image":{{json}},"thumbnailUrl":{{json}},"license":{{json}},"author":{"@type":"Person","name":"Ann Bell","url":{{json}} } }""";
            data = data.Replace("</", "<\\/", StringComparison.Ordinal);

            foreach (string page in (string[])[Attacks.Page("", head), Attacks.Page("", $"<script type=\"application/ld+json\">{data}</script>"), Attacks.Page("", $"<base href=\"{quoted}\"><link rel=canonical href=x><link rel=license href=?y>")])
            {
                ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(page, Url), address);
                ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(page), address);
            }
        }
    }

    [Fact]
    public void Clean_MarkupInMetadata_IsText()
    {
        foreach (string text in Texts())
        {
            string encoded = Attacks.Encode(text);
            string head = $"<title>{encoded}</title><meta property=og:title content=\"{encoded}\"><meta name=author content=\"{encoded}\"><meta name=description content=\"{encoded}\"><meta property=og:site_name content=\"{encoded}\">"
                + $"<meta property=article:section content=\"{encoded}\"><meta property=article:tag content=\"{encoded}\"><meta http-equiv=content-language content=\"{encoded}\">";
            string page = Attacks.Page($"<p class=byline>By {encoded}</p>", head).Replace("The harbour ferry sails again", encoded, StringComparison.Ordinal).Replace("<html lang=en>", $"<html lang=\"{encoded}\">", StringComparison.Ordinal);

            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(page, Url), text);
        }
    }

    [Fact]
    public void Clean_StructuredDataThatCarriesMarkup_IsSafe()
    {
        foreach (string text in Texts())
        {
            string value = Json(text);
            string data = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":{{value}},"articleBody":{{Json("<p>" + Attacks.Prose("told") + text)}},"author":[{"name":{{value}}},{{value}}],"publisher":{"name":{{value}}},"description":{{value}},"articleSection":{{value}},"keywords":[{{value}}],"inLanguage":{{value}}}</script>""";

            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(Attacks.Page("", data), Url), text);
            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean("<html><head>" + data + "</head><body><div id=root></div></body></html>", Url), text);
        }
    }

    [Fact]
    public void Clean_PageWhoseTextItsScriptsHold_IsSafe()
    {
        int found = 0;
        foreach (string attack in (IEnumerable<string>)[.. Attacks.Elements, .. Attacks.Mutations, .. Attacks.AddressPages])
        {
            string body = Json(Attacks.Prose("told") + attack + Attacks.Prose("last"));
            string page = $$"""
                <html><head><title>The harbour ferry sails again</title></head><body><div id="__next"></div>
                <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"The harbour ferry sails again","body":{{body}} } } } }</script></body></html>
                """;

            CleanedArticle article = HtmlCleaner.Clean(page, Url);

            found += article.Text.Contains("the harbour master said", StringComparison.Ordinal) ? 1 : 0;
            ArticleJudge.ShouldBeSafe(article, attack);
        }

        found.Should().BeGreaterThan(Attacks.Elements.Length, "else nothing would be tested here");
    }

    [Fact]
    public void Clean_ComponentsOfAnEditorAsData_AreSafe()
    {
        foreach (string text in Texts())
        {
            string value = Json(text);
            string address = Json(Attacks.Addresses[Math.Abs(text.Length) % Attacks.Addresses.Length]);
            string prose = string.Join(',', Enumerable.Range(1, 6).Select(number => $$"""{"type":"paragraph","children":[{"text":{{Json($"The ferry had been in the dock since the autumn storm, the harbour master said on day {number}, and the repair took longer than hoped. {text}")}} }]}"""));
            string page = $$"""
                <html><head><title>The ferry</title></head><body><div id="app"></div><script>window.__INITIAL_STATE__ = {"article":{"title":"The ferry","content":[{{prose}},
                {"type":"heading","level":2,"children":[{"text":{{value}} }]},{"type":"paragraph","children":[{"type":"link","url":{{address}},"children":[{"text":{{value}} }]}]},
                {"type":"image","url":{{address}},"alt":{{value}},"caption":{{value}} },{"type":"code","language":{{value}},"text":{{value}} },{"type":"list","items":[{{value}},{{value}}]},{"type":"html","html":{{value}} },{"type":"embed","url":{{address}},"title":{{value}} }]} };</script></body></html>
                """;

            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(page, Url), text);
        }
    }

    [Fact]
    public void Clean_CommentsOfReaders_AreInNothingThatIsShown()
    {
        int found = 0;
        foreach (string attack in (IEnumerable<string>)[.. Attacks.Elements, .. Attacks.Mutations])
        {
            string page = Attacks.Page("").Replace("</main>", "</main><section id=comments class=comments><h2>3 comments</h2>" + string.Concat(Enumerable.Range(1, 3).Select(number =>
                $"<article class=comment id=comment-{number}><p class=comment-author>Reader {number} {attack}</p><time datetime=2024-05-0{number}>May</time><div class=comment-body><p>I took the ferry last week and was quite content with it. {attack}</p></div></article>")) + "</section>", StringComparison.Ordinal);

            CleanedArticle article = HtmlCleaner.Clean(page, Url, WithComments);

            // Comments are plain text: whoever shows them must encode it. None of the rendered forms has them.
            found += article.Comments.Count;
            ArticleJudge.ShouldBeSafe(article, attack);
        }

        found.Should().BePositive("else nothing would be tested here");
    }

    [Theory]
    [InlineData("utf-7", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-")]
    [InlineData("utf-8", "\u00c0\u00bcscript\u00c0\u00be")]
    [InlineData("utf-8", "\u00e0\u0080\u00bcscript\u00f0\u0080\u0080\u00be")]
    [InlineData("utf-16le", "<script>x</script>")]
    [InlineData("utf-32", "<script>x</script>")]
    [InlineData("iso-2022-jp", "\u001b$B<script>\u001b(B<img src=x onerror=y>\u001b(J\\\"onclick=x")]
    [InlineData("hz-gb-2312", "~{<img src=x onerror=y>~}<b>")]
    [InlineData("iso-2022-kr", "\u001b$)C\u000e<img src=x onerror=y>\u000f")]
    [InlineData("shift_jis", "<a href=\"https://a.example/\u0083\">\" onclick=x>")]
    [InlineData("gbk", "<img width=300 height=300 src=https://a.example/x.jpg alt=\"\u00e0\">\" onerror=x>")]
    [InlineData("big5", "<p title=\"\u00a4\">\" onclick=x>words")]
    [InlineData("x-user-defined", "\u00bcscript\u00be")]
    [InlineData("ibm037", "L\u0081\u0082n")]
    [InlineData("us-ascii", "\u00bcscript\u00bealert(1)\u00bc/script\u00be")]
    [InlineData("x-mac-roman", "\u00bcscript\u00be")]
    [InlineData("replacement", "<script>x</script>")]
    public void Clean_BytesInAnEncodingThatHidesMarkup_AreSafe(string charset, string bytes)
    {
        byte[] page = System.Text.Encoding.Latin1.GetBytes(Attacks.Page($"<p>{bytes}</p>", $"<meta charset={charset}>"));

        foreach (string? stated in (string?[])[null, charset, $"text/html; charset=\"{charset}\""])
        {
            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(page, Url, charset: stated), charset);
        }
    }

    [Fact]
    public void Summary_OfTextThatLooksLikeMarkup_IsSafe()
    {
        foreach (string text in Attacks.Texts)
        {
            string prose = $"{text} The ferry sailed on Monday. {text}\n\nIt had been in the dock since the storm {text} of autumn. {text}";
            ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Summarize(sentences: 3).Build().Analyze(Article.FromText(prose));

            string html = analysis.Summary!.ToHtml(analysis.Text);
            HtmlJudge.ShouldBeSafe(html, AllowedHtml.Summary, text);
            SanitizerJudge.ShouldChangeNothing(html, text);
            ArticleJudge.MarkdownShouldBeSafe(analysis.Summary.ToMarkdown(), text);
        }
    }

    private static IEnumerable<string> Texts() => [.. Attacks.Texts, .. Attacks.Elements, .. Attacks.Mutations];

    // As pages do it, so that the data does not end its own element; some do not, which the other cases show.
    private static string Json(string text) => JsonSerializer.Serialize(text);
}
