using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Cleaning.Markup;

/// <summary>The expected trees are those that the HTML standard builds, section 13.2.6.</summary>
public sealed class MarkupNormalizerTests
{
    [Theory]
    [InlineData("<p>one<p>two", "<p>one</p><p>two</p>")]
    [InlineData("<p>one<main>two</main>", "<p>one</p><main>two</main>")]
    [InlineData("<p>one<figure>two</figure>", "<p>one</p><figure>two</figure>")]
    [InlineData("<p>one<section>two</section>", "<p>one</p><section>two</section>")]
    [InlineData("<p>one<h2>two</h2>", "<p>one</p><h2>two</h2>")]
    [InlineData("<p><span>one<div>two</div>", "<p><span>one</span></p><div>two</div>")]
    [InlineData("<div/>one", "<div>one</div>")]
    [InlineData("one</p>two", "one<p></p>two")]
    [InlineData("one</br>two", "one<br>two")]
    [InlineData("<ul><li>one<li>two</ul>three", "<ul><li>one</li><li>two</li></ul>three")]
    [InlineData("<ul><li>one<ul><li>two</ul><li>three</ul>", "<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>")]
    [InlineData("<menu><li>one<menu><li>two</menu></menu>", "<menu><li>one<menu><li>two</li></menu></li></menu>")]
    [InlineData("<ul><li>one<blockquote><li>two</blockquote></ul>", "<ul><li>one<blockquote><li>two</li></blockquote></li></ul>")]
    [InlineData("<ul><li><div>one<li>two</ul>", "<ul><li><div>one</div></li><li>two</li></ul>")]
    [InlineData("<dl><dt>one<dd>two<dt>three</dl>", "<dl><dt>one</dt><dd>two</dd><dt>three</dt></dl>")]
    [InlineData("<h1>one<h2>two</h2>", "<h1>one</h1><h2>two</h2>")]
    [InlineData("<h1>one</h3>two", "<h1>one</h1>two")]
    [InlineData("<h1><div><h2>one</h1>two</div>", "<h1><div><h2>one</h2>two</div></h1>")]
    [InlineData("<a href=\"1\">one<a href=\"2\">two</a>three", "<a href=\"1\">one</a><a href=\"2\">two</a>three")]
    [InlineData("<b>one<i>two</b>three</i>", "<b>one<i>two</i></b>three")]
    [InlineData("<button>one<button>two</button>", "<button>one</button><button>two</button>")]
    [InlineData("<ruby>one<rt>two<rt>three</ruby>", "<ruby>one<rt>two</rt><rt>three</rt></ruby>")]
    [InlineData("<form>one<form>two</form>three", "<form>onetwo</form>three")]
    [InlineData("<image src=\"a\">", "<img src=\"a\">")]
    [InlineData("<video><track src=\"a\">one</video>two", "<video>one</video>two")]
    [InlineData("<spacer>one</spacer><noxhtml>two<p>three", "<x-unknown>one</x-unknown><x-unknown>two<p>three</p></x-unknown>")]
    [InlineData("<o:p>one</o:p>two", "<x-unknown>one</x-unknown>two")]
    [InlineData("<my-part>one</my-part>two", "<my-part>one</my-part>two")]
    [InlineData("one < two <3 three", "one &lt; two &lt;3 three")]
    [InlineData("one\0two", "onetwo")]
    public void Normalize_TagSoup_WritesTheTreeOfABrowser(string body, string expected) => Body(body).Should().Be(expected);

    [Theory]
    [InlineData("<table><tr><td>1<td>2<tr><td>3</table>", "<tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody>")]
    [InlineData("<table><td>1<td>2</table>", "<tbody><tr><td>1</td><td>2</td></tr></tbody>")]
    [InlineData("<table><thead><td>1<tbody><td>2</table>", "<thead><tr><td>1</td></tr></thead><tbody><tr><td>2</td></tr></tbody>")]
    [InlineData("<table><caption>1<tr><td>2</table>", "<caption>1</caption><tbody><tr><td>2</td></tr></tbody>")]
    [InlineData("<table><col><tr><td>1</table>", "<colgroup><col></colgroup><tbody><tr><td>1</td></tr></tbody>")]
    [InlineData("<table><tr><td><div>1<td>2</table>", "<tbody><tr><td><div>1</div></td><td>2</td></tr></tbody>")]
    [InlineData("<table><tr><td><table><tr><td>1</table>2<td>3</table>", "<tbody><tr><td><table><tbody><tr><td>1</td></tr></tbody></table>2</td><td>3</td></tr></tbody>")]
    [InlineData("<table><form><tr><td>1</form></table>", "<form></form><tbody><tr><td>1</td></tr></tbody>")]
    public void Normalize_Table_AddsWhatABrowserAdds(string table, string expected) => Body(table).Should().Be($"<table>{expected}</table>");

    [Fact]
    public void Normalize_TableInsideTable_ClosesTheOuterOne() =>
        Body("<table><tr><table><tr><td>1</table>").Should().Be("<table><tbody><tr></tr></tbody></table><table><tbody><tr><td>1</td></tr></tbody></table>");

    [Theory]
    [InlineData("")]
    [InlineData("<head>")]
    [InlineData("<html><head><meta charset=utf-8>")]
    [InlineData("<!DOCTYPE html>\n<!-- note -->\n<html lang=en>\n<head>\n<title>x</title>\n")]
    [InlineData("<body>")]
    public void Normalize_PageWithoutItsTags_PutsTheTextIntoTheBody(string start)
    {
        string html = TreeText.Of(Normalize($"{start}<p>one"));

        html.Should().EndWith("<body><p>one</p></body></html>").And.StartWith("<html");
        html.Split("<body>").Should().HaveCount(2);
    }

    [Fact]
    public void Normalize_ContentAfterTheEndOfTheBody_StaysInTheBody() =>
        TreeText.Of(Normalize("<body><p>one</body></html><p>two")).Should().EndWith("<p>one</p><p>two</p></body></html>");

    [Theory]
    [InlineData("\ufeff")]
    [InlineData("\0 ")]
    [InlineData("Warning: something failed\n")]
    public void Normalize_TextBeforeThePage_KeepsLanguageAndTitle(string start)
    {
        string html = TreeText.Of(Normalize($"{start}<html lang=\"en\"><head><title>one</title></head><body><p>two"));

        html.Should().StartWith("<html lang=\"en\">").And.Contain("<title>one</title>").And.Contain("<p>two</p>");
    }

    [Theory]
    [InlineData("<script>var a = 1;", "<p>two</p>")]
    [InlineData("<!-- note", "")]
    [InlineData("<!-- note --!>", "<p>two</p>")]
    [InlineData("<!-->", "<p>two</p>")]
    [InlineData("<!--->", "<p>two</p>")]
    [InlineData("<!-- a -- b > c -->", "<p>two</p>")]
    [InlineData("<title>", "<p>two</p>")]
    [InlineData("<textarea>", "<p>two</p>")]
    [InlineData("<noscript>", "<p>two</p>")]
    [InlineData("<template>", "<p>two</p>")]
    [InlineData("<svg/>", "<p>two</p>")]
    [InlineData("<svg><path/>", "<p>two</p>")]
    [InlineData("<svg><title>name", "name<p>two</p>")]
    [InlineData("<svg><title>name<path/></svg>", "<p>two</p>")]
    [InlineData("<svg><svg><path></svg>x</svg>", "<p>two</p>")]
    [InlineData("<svg><foreignObject><div>x</div></foreignObject></svg>", "<p>two</p>")]
    [InlineData("<template><template>x</template>y</template>", "<p>two</p>")]
    [InlineData("<script src=\"a\"/></script>", "<p>two</p>")]
    [InlineData("<script></script/>", "<p>two</p>")]
    [InlineData("<script>if (a<b) write('<p>x');</script >", "<p>two</p>")]
    [InlineData("<script><!-- write('<script>x</script>') --></script>", "<p>two</p>")]
    [InlineData("<script><!-- write('<script>') --></script>", "<p>two</p>")]
    [InlineData("<style>p > a {}</style>", "<p>two</p>")]
    [InlineData("<iframe src=\"a\"><p>x</iframe>", "<iframe src=\"a\"></iframe><p>two</p>")]
    [InlineData("<noscript><p>x</p></noscript>", "<p>two</p>")]
    [InlineData("<% if (a) { %>", "&lt;% if (a) { %><p>two</p>")]
    [InlineData("<?php echo 1 ?>", "<p>two</p>")]
    [InlineData("<![CDATA[x]]>", "<p>two</p>")]
    public void Normalize_ElementThatDoesNotClose_KeepsTheRestOfThePage(string start, string expected) =>
        Body($"<b></b>{start}<p>two</p>").Should().StartWith("<b></b>").And.EndWith(expected);

    [Fact]
    public void Normalize_UnclosedComment_ContinuesAtTheNextBracket() => Body("<p>one<!-- two <b>three</b>").Should().Be("<p>onethree</p>");

    [Theory]
    [InlineData("<a title=\"x>one</a> two", "<a title=\"x\">one</a> two")]
    [InlineData("<a title='x>one</a> two", "<a title=\"x\">one</a> two")]
    [InlineData("<a title=x\"y>one</a>", "<a title=\"x&quot;y\">one</a>")]
    [InlineData("<a title=\"a > b\">one</a>", "<a title=\"a > b\">one</a>")]
    [InlineData("<a =\">one</a>", "<a>one</a>")]
    [InlineData("<a href=x?q='>one</a>", "<a href=\"x?q='\">one</a>")]
    [InlineData("<a title='\"<'>one</a>", "<a title=\"&quot;&lt;\">one</a>")]
    [InlineData("<a TITLE=1 title=2 onclick=\"x\">one</a>", "<a title=\"1\">one</a>")]
    [InlineData("<a\ttitle\n=\f\"x\"/class=y>one</a>", "<a title=\"x\" class=\"y\">one</a>")]
    public void Normalize_Attributes_AreReadAsABrowserReadsThem(string markup, string expected) => Body(markup).Should().Be(expected);

    [Fact]
    public void Normalize_DeeperThanTheLimit_KeepsTheTextAndSaysSo()
    {
        NormalizedHtml page = Normalize(string.Concat(Enumerable.Range(0, 100).Select(i => $"<div>{i}<i>,</i>")), maxDepth: 16);

        page.IsFlattened.Should().BeTrue();
        Balance.Read(TreeText.Of(page)).Depth.Should().Be(16);
        Balance.Text(TreeText.Of(page)).Should().Be(string.Concat(Enumerable.Range(0, 100).Select(i => $"{i},")));
    }

    [Fact]
    public void Normalize_NotDeeperThanTheLimit_IsNotFlattened() =>
        Normalize(string.Concat(Enumerable.Repeat("<div>", 14)), maxDepth: 16).IsFlattened.Should().BeFalse();

    [Fact]
    public void Normalize_StructuredData_IsKeptAsIs()
    {
        NormalizedHtml page = Normalize("<script type=\"application/ld&#43;json\">{\"a\": \"<b>\"}</script><script>12345</script>");

        page.StructuredData.Should().Equal("{\"a\": \"<b>\"}");
        page.ScriptLength.Should().Be("{\"a\": \"<b>\"}12345".Length);
    }

    [Fact]
    public void Normalize_Elements_KnowTheirPlaceInThePage()
    {
        const string Source = "<!-- a -->\n<p class=\"x\" onclick=\"y\">one\0</p>\n<script>z</script><ul><li>two<li>three</ul>";
        HtmlNode[] elements = [.. TreeText.Elements(Normalize(Source))];

        foreach (string name in (string[])["p", "ul", "li"])
        {
            elements.First(node => node.Name == name).OuterStartIndex.Should().Be(Source.IndexOf($"<{name}", StringComparison.Ordinal));
            elements.Last(node => node.Name == name).OuterStartIndex.Should().Be(Source.LastIndexOf($"<{name}", StringComparison.Ordinal));
        }
    }

    private static NormalizedHtml Normalize(string html, int maxDepth = 256) => MarkupNormalizer.Normalize(html, new ArticleLimits { MaxDepth = maxDepth }, AnalysisBudget.Unlimited);

    private static string Body(string content)
    {
        string html = TreeText.Of(Normalize($"<body>{content}"));
        html.Should().StartWith("<html><body>").And.EndWith("</body></html>");
        return html["<html><body>".Length..^"</body></html>".Length];
    }
}
