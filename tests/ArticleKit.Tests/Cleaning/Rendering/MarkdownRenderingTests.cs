using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Text;

namespace ArticleKit.Tests.Cleaning.Rendering;

public sealed class MarkdownRenderingTests
{
    [Theory]
    [InlineData("<h2>One</h2><p>two", "## One\n\ntwo\n")]
    [InlineData("<p>a <b>b</b> <i>c</i> <s>d</s> <code>e`f</code> x<sup>2</sup>", "a **b** *c* ~~d~~ ``e`f`` x<sup>2</sup>\n")]
    [InlineData("<p>S<b>tar</b>t", "S<strong>tar</strong>t\n")]
    [InlineData("<p><a href='/x_(y)'>l [i] nk</a>!", "[l \\[i\\] nk](https://example.com/x_\\(y\\))\\!\n")]
    [InlineData("<p><a href=\"/o'x{y}\">l</a>", "[l](https://example.com/o%27x%7By%7D)\n")]
    [InlineData("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c\n")]
    [InlineData("<ol start=9><li>a<li>b</ol>", "9. a\n10. b\n")]
    [InlineData("<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b\n")]
    [InlineData("<ul><li>a<p>b<li>c</ul>", "- a\n\n  b\n\n- c\n")]
    [InlineData("<ol><li>a<pre>x\n\n  y</pre><li>b</ol>", "1. a\n\n   ```\n   x\n\n     y\n   ```\n\n2. b\n")]
    [InlineData("<ul><li>a<blockquote><p>b<p>c</blockquote><li>d</ul>", "- a\n\n  > b\n  >\n  > c\n\n- d\n")]
    [InlineData("<ul><li><blockquote>a</blockquote><p>b<li>c</ul><p>d", "- > a\n\n  b\n\n- c\n\nd\n")]
    [InlineData("<ul><li>a<ul><li>b<blockquote>c</blockquote></ul></ul><blockquote>d</blockquote>", "- a\n  - b\n\n    > c\n\n> d\n")]
    [InlineData("<blockquote>a<ul><li>b<blockquote>c</blockquote><li>d</ul></blockquote>", "> a\n>\n> - b\n>\n>   > c\n>\n> - d\n")]
    [InlineData("<ol><li>a<table><tr><th>b<th>c<tr><td>d<td>e</table><li>f</ol>", "1. a\n\n   | b | c |\n   | --- | --- |\n   | d | e |\n\n2. f\n")]
    [InlineData("<ul><li>a<blockquote>b<ul><li>c</ul></blockquote><li>d</ul>", "- a\n\n  > b\n  >\n  > - c\n\n- d\n")]
    [InlineData("<blockquote><p>a<p>b</blockquote><blockquote>c</blockquote>", "> a\n>\n> b\n\n> c\n")]
    [InlineData("<pre class=lang-md>```\nx\n```</pre>", "````md\n```\nx\n```\n````\n")]
    [InlineData("<table><tr><th>a<th>b<tr><td>1|2<td>3</table>", "| a | b |\n| --- | --- |\n| 1\\|2 | 3 |\n")]
    [InlineData("<table><tr><td>a<td>b<tr><td colspan=2>c<td>d</table>", "| | | |\n| --- | --- | --- |\n| a | b |\n| c | | d |\n")]
    [InlineData("<table><tr><th>a<th>b<tr><td rowspan=2>1<td>2<tr><td>3<td>4</table>", "| a | b | |\n| --- | --- | --- |\n| 1 | 2 |\n| | 3 | 4 |\n")]
    public void ToMarkdown_Blocks_AreWrittenAsGitHubReadsThem(string html, string expected) => WholePage.Clean(html).ToMarkdown().Should().Be(expected);

    [Theory]
    [InlineData("1. foo", "1\\. foo")]
    [InlineData("2) foo", "2\\) foo")]
    [InlineData("# x", "\\# x")]
    [InlineData("- x", "\\- x")]
    [InlineData("+ x", "\\+ x")]
    [InlineData("---", "\\---")]
    [InlineData("===", "\\===")]
    [InlineData("> x", "\\> x")]
    [InlineData("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("<b> & &amp; AT&T", "\\<b> & \\&amp; AT\\&T")]
    [InlineData("[x](y) ![z]", "\\[x\\](y) !\\[z\\]")]
    [InlineData("see www.x.org or https://x.org", "see www\\.x.org or https\\://x.org")]
    [InlineData("mail a.b@c.org or @home", "mail a.b\\@c.org or @home")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a | b", "a | b")]
    [InlineData("a {onclick=b} c", "a \\{onclick=b} c")]
    [InlineData("$x$ and $5 or 5 $", "\\$x$ and \\$5 or 5 \\$")]
    [InlineData("::: cover", "\\::: cover")]
    [InlineData("^^ x", "\\^^ x")]
    public void ToMarkdown_TextThatLooksLikeMarkup_RemainsText(string text, string expected) => OfText(text).ToMarkdown().Should().Be(expected + "\n");

    [Theory]
    [InlineData("<h2>A {b}</h2>", "## A &#123;b}\n")]
    [InlineData("<h2>A \\{b}</h2>", "## A \\\\&#123;b}\n")]
    [InlineData("<h2>A <code>{b}</code> <code>c</code></h2>", "## A <code>&#123;b}</code> `c`\n")]
    public void ToMarkdown_BracesInHeadings_AreReferencesSinceReadersWithAttributesIgnoreBackslashesThere(string html, string expected) =>
        WholePage.Clean(html).ToMarkdown().Should().Be(expected);

    [Fact]
    public void ToMarkdown_HalfCharacters_AreReplaced()
    {
        var options = new MarkdownRenderingOptions { IncludeHeader = true };

        new CleanedArticle { Title = "a\ud800b" }.ToMarkdown(options).Should().Be("# a\ufffdb\n");
        new CleanedArticle { Title = "\udc00\ud83d\ude00\ufffe" }.ToMarkdown(options).Should().Be("# \ufffd\ud83d\ude00\ufffd\n");
    }

    [Fact]
    public void ToMarkdown_FiguresAndEmbeds_HaveCaptionsBelow()
    {
        var article = new CleanedArticle
        {
            Blocks =
            [
                new ContentBlock { Kind = BlockKind.Figure, Image = new BlockImage("https://a.org/b.jpg") { AlternativeText = "a]b", Caption = "At *dawn*" } },
                new ContentBlock { Kind = BlockKind.Embed, Embed = new BlockEmbed("https://youtu.be/x") { Provider = "YouTube", Title = "A film" } },
                new ContentBlock { Kind = BlockKind.Embed, Embed = new BlockEmbed("javascript:alert(1)") },
                new ContentBlock { Kind = BlockKind.Figure, Image = new BlockImage("data:image/png;base64,x") },
            ],
        };

        article.ToMarkdown().Should().Be("![a\\]b](https://a.org/b.jpg)\n*At \\*dawn\\**\n\n[YouTube: A film](https://youtu.be/x)\n");
        article.ToMarkdown(new MarkdownRenderingOptions { IncludeImages = false, IncludeEmbeds = false }).Should().BeEmpty();
    }

    [Fact]
    public void ToMarkdown_Options_AddTheHeaderAndDropLinks()
    {
        CleanedArticle article = WholePage.Clean("<h1>One</h1><p><a href=x>two</a>") with { Title = "A # title #", Authors = ["Ada Byron"], Published = new DateTimeOffset(2024, 5, 6, 1, 2, 3, TimeSpan.Zero) };

        article.ToMarkdown(new MarkdownRenderingOptions { IncludeHeader = true, IncludeLinks = false }).Should().Be("# A # title \\#\n\nAda Byron · 2024-05-06\n\n## One\n\ntwo\n");
        new CleanedArticle().ToMarkdown(new MarkdownRenderingOptions { IncludeHeader = true }).Should().BeEmpty();
    }

    [Fact]
    public void ToMarkdown_AfterARoundTripThroughJson_IsTheSame()
    {
        CleanedArticle article = HtmlCleaner.Clean(
            SamplePage.Html.Replace("<h2>", "<figure><img src='https://a.org/b.jpg'><figcaption>At dawn</figcaption></figure><ol start=3><li>The first of <a href='https://a.org/'>two</a> steps is taken.<li>The second step is taken later on.</ol><table><tr><th>City<th>Number of people<tr><td>Kelby<td rowspan=2>Seven thousand</table><h2>", StringComparison.Ordinal));
        var analysis = new ArticleAnalysis { Text = article.Text, Content = article };

        CleanedArticle read = ArticleAnalysis.FromJson(analysis.ToJson()).Content!;

        read.Should().Be(article);
        read.ToMarkdown().Should().Be(article.ToMarkdown());
        read.ToHtml().Should().Be(article.ToHtml());
        analysis.ToJson().Should().NotContain("\"marks\":[]").And.NotContain("\"rows\":[]").And.NotContain("\"level\":0").And.NotContain("columnSpan").And.Contain("\"rowSpan\":2");
    }

    [Fact]
    public void ToMarkdown_BlocksThatFitNoText_AreBorneWith()
    {
        var article = new CleanedArticle
        {
            Text = "one two\nthree",
            Blocks =
            [
                new ContentBlock { Span = new TextSpan(-5, 3) },
                new ContentBlock { Span = new TextSpan(4, int.MaxValue), Marks = [new InlineMark(InlineMarkKind.Strong, new TextSpan(4, int.MaxValue)), new InlineMark((InlineMarkKind)99, new TextSpan(4, 1)), new InlineMark(InlineMarkKind.Link, new TextSpan(4, 3), "javascript:x")] },
                new ContentBlock { Kind = BlockKind.ListItem, Span = new TextSpan(0, 3), QuoteDepth = int.MaxValue, List = new ListPlace { Depth = int.MaxValue, Number = int.MinValue, IsContinuation = true } },
                new ContentBlock { Kind = BlockKind.Table, Span = new TextSpan(0, 13) },
                new ContentBlock { Kind = BlockKind.Figure },
                new ContentBlock { Kind = (BlockKind)77, Level = 9, Span = new TextSpan(0, 3) },
            ],
        };

        article.ToMarkdown().Should().StartWith("**two three**\n\n>").And.Contain("| one two |\n| three |\n").And.EndWith("\n\none\n");
        article.ToHtml().Should().Contain("<strong>two").And.NotContain("javascript");
    }

    private static CleanedArticle OfText(string text) => new() { Text = text, Blocks = [new ContentBlock { Span = new TextSpan(0, text.Length) }] };
}
