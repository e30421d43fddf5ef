using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Page;

public sealed class PageDocumentTests
{
    [Theory]
    [InlineData("<p>S<b>tart</b> of <i>i</i>t", "Start of it")]
    [InlineData("<p>one<br>two", "one two")]
    [InlineData("<p>one<br><br>two", "one|two")]
    [InlineData("<p>one <br> <br/>\n<br> two", "one|two")]
    [InlineData("<p>one<div>two</div>three", "one|two|three")]
    [InlineData("<div>one<p>two</p>three</div>", "one|two|three")]
    [InlineData("<p>a\n  b\t c&nbsp;&nbsp;d", "a b c d")]
    [InlineData("<p>soft&shy;hyphen zero&ZeroWidthSpace;width\u0001", "softhyphen zerowidth")]
    [InlineData("<p>one<span hidden>two</span>three", "onethree")]
    [InlineData("<p>one<span style='color:red; DISPLAY : none !important'>two</span>three", "onethree")]
    [InlineData("<div style='visibility:hidden'>one</div><p>two", "two")]
    [InlineData("<div style='display:none;display:block'>one</div>", "one")]
    [InlineData("<div style='list-style:none'>one</div>", "one")]
    [InlineData("<body hidden><p>one", "one")]
    [InlineData("<article style='display:none'><p>one", "one")]
    [InlineData("<p>one<select><option>two</select>three", "one three")]
    [InlineData("<video>one</video><audio>two</audio><canvas>three</canvas><datalist><option>four</datalist><dialog>five</dialog>", "")]
    [InlineData("<dialog open>one</dialog>", "one")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字</ruby>", "漢字")]
    [InlineData("<p><math><semantics><mi>x</mi><annotation>\\x</annotation></semantics></math>", "x")]
    [InlineData("<noscript>one</noscript><p>two", "two")]
    [InlineData("<title>one</title><p>two", "two")]
    [InlineData("<ul><li>one<li>two<ul><li>three</ul>four</ul>", "one|two|three|four")]
    [InlineData("<pre>\n  if (a)\n\t{ &nbsp; }\n\n</pre>", "  if (a)\n\t{   }")]
    [InlineData("<pre>one<br>two</pre>three", "one\ntwo|three")]
    public void Parse_Markup_CutsTextAsItIsShown(string body, string blocks) => Blocks(body).Should().Be(blocks);

    [Theory]
    [InlineData("<table><tr><th>a<th>b<tr><td>1<td>2</table>", "a\tb|1\t2")]
    [InlineData("<table><tr><th><th>b<tr><td>1<td>2</table>", "\tb|1\t2")]
    [InlineData("<table><tr><td>a<td><td>c</table>", "a\t\tc")]
    [InlineData("<table><tr><td><div>a</div>b<td><p>c</p>d</table>", "a b\tc d")]
    [InlineData("<table><tr><td>a<br><br>b<td>c</table>", "a b\tc")]
    [InlineData("<table><tr><td>only</table>", "only")]
    [InlineData("<table><tr><td><p>one<p>two<td>three</table>", "one|two|three")]
    [InlineData("<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "a\tb|c")]
    [InlineData("<table><tr><td><td></table>", "")]
    public void Parse_Table_IsRowsIfItHoldsDataElseBlocks(string table, string blocks) => Blocks(table).Should().Be(blocks);

    [Theory]
    [InlineData("<h3>x", BlockKind.Heading, 3)]
    [InlineData("<h3><span>x", BlockKind.Heading, 3)]
    [InlineData("<ul><li>x", BlockKind.ListItem, 0)]
    [InlineData("<dl><dd>x", BlockKind.ListItem, 0)]
    [InlineData("<blockquote><p>x", BlockKind.Quote, 0)]
    [InlineData("<pre><code>x", BlockKind.Preformatted, 0)]
    [InlineData("<xmp>x</xmp>", BlockKind.Preformatted, 0)]
    [InlineData("<p>x", BlockKind.Paragraph, 0)]
    [InlineData("<table><tr><td>x<td>y", BlockKind.Table, 0)]
    public void Parse_Block_KnowsItsKind(string body, BlockKind kind, int level)
    {
        TextBlock block = Parse(body).Blocks.Should().ContainSingle().Subject;

        block.Kind.Should().Be(kind);
        block.Level.Should().Be(level);
    }

    [Fact]
    public void Parse_Words_AreCountedWithThoseInLinksAndInEmphasis()
    {
        TextBlock block = Parse("<p>It's a well-known <a href=x>link, <b>bold</b></a> <a name=y>here</a> <em>and there</em>").Blocks[0];

        (block.Words, block.LinkWords, block.EmphasisWords).Should().Be((8, 2, 3));
        block.LinkDensity.Should().Be(0.25);
    }

    [Fact]
    public void Parse_Ideographs_CountAsHalfAWord() => Parse("<p>今天天气").Blocks[0].Words.Should().Be(2);

    [Fact]
    public void Parse_Lists_HaveGroupsOfTheirOwn()
    {
        IReadOnlyList<TextBlock> blocks = Parse("<p>x<ul><li>a<li>b</ul><ul><li>c</ul>").Blocks;

        blocks[0].Group.Should().Be(-1);
        blocks[1].Group.Should().Be(blocks[2].Group).And.NotBe(blocks[3].Group);
    }

    [Fact]
    public void Contains_Descendants_AreInsideAndOthersAreNot()
    {
        PageDocument page = Parse("<div><p>one<i>two</i></p></div><p>three");
        int div = page.Nodes.ToList().FindIndex(node => node.Html.Name == "div");
        int italic = page.Nodes.ToList().FindIndex(node => node.Html.Name == "i");

        page.Contains(div, italic).Should().BeTrue();
        page.Contains(div, div).Should().BeTrue();
        page.Contains(div, page.Nodes.Length - 1).Should().BeFalse();
    }

    [Theory]
    [InlineData("<p class='site-header'>", (int)Hints.Header)]
    [InlineData("<p class='relatedPosts'>", (int)(Hints.Related | Hints.Content))]
    [InlineData("<p id='comment_12'>", (int)Hints.Comments)]
    [InlineData("<p role='navigation'>", (int)Hints.Navigation)]
    [InlineData("<p itemprop='author'>", (int)Hints.Author)]
    [InlineData("<nav>", (int)Hints.Navigation)]
    [InlineData("<p class='thread shadow bread'>", (int)Hints.None)]
    public void Parse_Names_BecomeHints(string tag, int expected) =>
        Parse($"<body>{tag}x").Nodes[^1].Hints.Should().Be((Hints)expected);

    private static PageDocument Parse(string html) => PageDocument.Parse(html, ArticleLimits.Default);

    private static string Blocks(string body) => string.Join('|', Parse(body).Blocks.Select(block => block.Text));

    [Fact]
    public void Parse_TextForBrowsersWithoutScripts_IsReadWhereThereIsNoOther()
    {
        string story = string.Concat(Enumerable.Repeat("<p>The bridge opens at last, and the town is glad of it, as the mayor said on Monday.</p>", 10));

        Texts($"<body><div id=app></div><noscript>{story}</noscript>").Should().HaveCount(10);
        Texts($"<head><noscript><link rel=stylesheet href=a></noscript></head><body>{story}<noscript>{story}</noscript>").Should().HaveCount(10);
        Texts("<body><p>Menu</p><noscript><p>Please turn on JavaScript.</p></noscript>").Should().Equal("Menu");
    }

    private static string[] Texts(string html) => [.. PageDocument.Parse(html, ArticleLimits.Default).Blocks.Select(block => block.Text)];
}
