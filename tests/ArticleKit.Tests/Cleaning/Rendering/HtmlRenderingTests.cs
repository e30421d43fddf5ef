using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;

namespace ArticleKit.Tests.Cleaning.Rendering;

public sealed class HtmlRenderingTests
{
    [Theory]
    [InlineData("<h2>One</h2><p>a &lt;b&gt; <b>c</b>", "<h2>One</h2>\n<p>a &lt;b&gt; <strong>c</strong></p>\n")]
    [InlineData("<p><a href=x>y</a>", "<p><a href=\"https://example.com/news/x\" rel=\"nofollow noopener noreferrer\">y</a></p>\n")]
    [InlineData("<ol start=3><li>a<ul><li>b</ul><li value=9>c</ol>", "<ol start=\"3\">\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n<li value=\"9\">c</li>\n</ol>\n")]
    [InlineData("<ul><li>a<blockquote>b</blockquote><li>c</ul>", "<ul>\n<li>a<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n<li>c</li>\n</ul>\n")]
    [InlineData("<blockquote><p>a<p>b</blockquote>", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n")]
    [InlineData("<pre class=lang-js>a\n  &lt;b</pre>", "<pre>\n<code class=\"language-js\">a\n  &lt;b</code></pre>\n")]
    [InlineData("<table><tr><th>a<th>b<tr><td colspan=2><i>c</i><td>d</table>", "<table>\n<thead>\n<tr><th>a</th><th>b</th></tr>\n</thead>\n<tbody>\n<tr><td colspan=\"2\"><em>c</em></td><td>d</td></tr>\n</tbody>\n</table>\n")]
    public void ToHtml_Blocks_AreSemanticElements(string html, string expected) => WholePage.Clean(html).ToHtml().Should().Be($"<article>\n{expected}</article>\n");

    [Fact]
    public void ToHtml_Options_ChangeHeaderAndRelations()
    {
        CleanedArticle article = WholePage.Clean("<p><a href=x>y</a>") with { Title = "A <b>", Authors = ["Ada"], Language = "en\"" };

        article.ToHtml(new HtmlRenderingOptions { IncludeHeader = true, LinkRelation = "ugc" }).Should().Be(
            "<article lang=\"en&quot;\">\n<header>\n<h1>A &lt;b&gt;</h1>\n<p>Ada</p>\n</header>\n<p><a href=\"https://example.com/news/x\" rel=\"ugc\">y</a></p>\n</article>\n");
        article.ToHtml(new HtmlRenderingOptions { LinkRelation = null }).Should().Contain("<a href=\"https://example.com/news/x\">");
        article.ToHtml(new HtmlRenderingOptions { IncludeLinks = false }).Should().Contain("<p>y</p>");
    }

    [Fact]
    public void ToHtml_CleanedAgain_HasTheSameText()
    {
        CleanedArticle article = HtmlCleaner.Clean(SamplePage.Html);

        CleanedArticle again = HtmlCleaner.Clean(article.ToHtml(new HtmlRenderingOptions { IncludeHeader = true }));

        again.Text.Should().Be(article.Text);
        again.Blocks.Select(block => (block.Kind, block.Level, block.List?.Depth)).Should().Equal(article.Blocks.Select(block => (block.Kind, block.Level, block.List?.Depth)));
    }

    [Fact]
    public void ToHtml_EveryBlockOfAPage_IsReadBackTheSame()
    {
        CleanedArticle article = WholePage.Clean(
            "<h2>a</h2><p>b <b>c</b> d<ul><li>e<ul><li>f</ul><li>g</ul><blockquote><p>h<p>i</blockquote><pre>\n  j\n k</pre><table><tr><th>l<th>m<tr><td><td>n</table><ol start=4><li>o<p>p</ol>");

        CleanedArticle again = WholePage.Clean(article.ToHtml());

        again.Text.Should().Be(article.Text);
        again.ToHtml().Should().Be(article.ToHtml());
        again.ToMarkdown().Should().Be(article.ToMarkdown());
    }
}
