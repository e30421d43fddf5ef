using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Cleaning.Content;

public class ArticleTextTests
{
    [Fact]
    public void Join_FarTooManyDeepBlocks_HavePathsInProportionToThePage()
    {
        string divs = string.Concat(Enumerable.Repeat("<div>", 200));
        string paragraphs = string.Concat(Enumerable.Repeat("<p>The ferry left the old pier at noon, and nobody saw it again.</p>", 5000));
        string html = $"<html><body>{divs}<p>At first there was fog, and then the ferry came in, late as always.</p><section>{paragraphs}";
        var page = PageDocument.Parse(html, ArticleLimits.Default);

        (string text, IReadOnlyList<ContentBlock> blocks) = ArticleText.Join(page, html, [.. Enumerable.Range(0, page.Blocks.Count)]);

        blocks.Should().HaveCount(5001);
        blocks[^1].Span.End.Should().Be(text.Length);
        blocks.Sum(block => (long)block.XPath.Length).Should().BeLessThan(1_100_000L + (3 * html.Length));
        var document = new HtmlDocument();
        document.LoadHtml(html);
        blocks[0].XPath.Should().StartWith("/html/body/div[1]/div[1]/").And.EndWith("/p[1]");
        blocks[^1].XPath.Should().Be("(//p)[5001]");
        HtmlNode? last = document.DocumentNode.SelectSingleNode("//section/p[5000]");
        document.DocumentNode.SelectSingleNode(blocks[^1].XPath).Should().BeSameAs(last);
    }

    [Fact]
    public void Join_BlocksOfAllKinds_SeparatesThemAsTheTextSays()
    {
        const string Html = "<h2>Fares</h2><ul><li>Adults pay six pounds</li><li>Children go free</li></ul><p>The boat leaves at noon.</p><pre>a\n  b</pre>";
        var page = PageDocument.Parse(Html, ArticleLimits.Default);

        (string text, IReadOnlyList<ContentBlock> blocks) = ArticleText.Join(page, Html, [.. Enumerable.Range(0, page.Blocks.Count)]);

        text.Should().Be("Fares\n\nAdults pay six pounds\nChildren go free\n\nThe boat leaves at noon.\n\na\n  b");
        blocks.Select(block => block.Kind).Should().Equal(BlockKind.Heading, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Paragraph, BlockKind.Preformatted);
        blocks[0].Level.Should().Be(2);
    }

    [Theory]
    [InlineData("<h2>one</h2>two", "H2 one, P0 two")]
    [InlineData("<h2><div>one</div></h2><p>two", "H2 one, P0 two")]
    [InlineData("<h3>one<div>two</div>three</h3>", "H3 one, H3 two, H3 three")]
    [InlineData("<h1><h4>one</h4></h1>", "H4 one")]
    [InlineData("<h2><ul><li>one</ul>two</h2>", "L0 one, H2 two")]
    public void Join_BlocksWithinAHeading_AreOfItsLevel(string body, string expected)
    {
        string html = $"<body>{body}</body>";
        var page = PageDocument.Parse(html, ArticleLimits.Default);

        (string text, IReadOnlyList<ContentBlock> blocks) = ArticleText.Join(page, html, [.. Enumerable.Range(0, page.Blocks.Count)]);

        string.Join(", ", blocks.Select(block => $"{block.Kind.ToString()[0]}{block.Level} {block.Span.In(text)}")).Should().Be(expected);
    }
}
