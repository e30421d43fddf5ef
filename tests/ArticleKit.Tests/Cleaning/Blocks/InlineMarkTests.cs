using ArticleKit.Cleaning;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Blocks;

public sealed class InlineMarkTests
{
    [Theory]
    [InlineData("<p>a <b>bold</b> word", "Strong:bold")]
    [InlineData("<p>S<strong>tar</strong>t", "Strong:tar")]
    [InlineData("<p><b> spaced </b>x", "Strong:spaced")]
    [InlineData("<p><i>one <b>two</b></i>", "Emphasis:one two | Strong:two")]
    [InlineData("<p><b>one</b><b>two</b>", "Strong:onetwo")]
    [InlineData("<p><b>one <b>two</b></b>", "Strong:one two")]
    [InlineData("<p>H<sub>2</sub>O and x<sup>2</sup>", "Subscript:2 | Superscript:2")]
    [InlineData("<p><del>old</del> <code>new()</code>", "Strikethrough:old | Code:new()")]
    [InlineData("<p>a<b> </b>b<i></i>", "")]
    [InlineData("<p>x <b hidden>y</b> <i>z</i>", "Emphasis:z")]
    [InlineData("<p>&amp; <b>&lt;x&gt;</b>", "Strong:<x>")]
    [InlineData("<p>one<br><br><b>two</b>", "Strong:two")]
    [InlineData("<p>soft&shy;<b>hy&shy;phen</b>", "Strong:hyphen")]
    [InlineData("<pre>if <b>(a)</b>\n  <code>b</code>", "Strong:(a)")]
    [InlineData("<table><tr><td><b>a</b><td>b<td><i>c</i></table>", "Strong:a | Emphasis:c")]
    [InlineData("<div><b>all</b></div><div>none</div>", "Strong:all")]
    public void Clean_InlineElements_BecomeMarks(string html, string expected) => WholePage.Marks(WholePage.Clean(html)).Should().Be(expected);

    [Theory]
    [InlineData("<a href='two.html'>x</a>", "https://example.com/news/two.html")]
    [InlineData("<a href=' /t wo '>x</a>", "https://example.com/t%20wo")]
    [InlineData("<a href='//other.org/a?b=1&amp;c=2#d'>x</a>", "https://other.org/a?b=1&c=2#d")]
    [InlineData("<a href='HTTPS://other.org'>x</a>", "https://other.org/")]
    [InlineData("<a href='/to?u=http://other.org'>x</a>", "https://example.com/to?u=http://other.org")]
    [InlineData("<a href='mailto:a@example.com'>x</a>", "mailto:a@example.com")]
    [InlineData("<base href='https://base.org/b/'><a href='c'>x</a>", "https://base.org/b/c")]
    [InlineData("<a href='javascript:alert(1)'>x</a>", null)]
    [InlineData("<a href=' java&#10;script:alert(1)'>x</a>", null)]
    [InlineData("<a href='&#1;javascript:alert(1)'>x</a>", null, true)]
    [InlineData("<a href='data:text/html,x'>x</a>", null)]
    [InlineData("<a href='VBScript:x'>x</a>", null)]
    [InlineData("<a href='ftp://example.com'>x</a>", null)]
    [InlineData("<a href='tel:123'>x</a>", null)]
    [InlineData("<a href='http://'>x</a>", null, true)]
    [InlineData("<a name=x>x</a>", null)]
    public void Clean_Link_HasAnAbsoluteAddressThatMayBeFollowed(string html, string? url, bool mayStayOnTheSite = false)
    {
        string? found = WholePage.Clean($"<p>{html}").Blocks.Single().Marks.SingleOrDefault().Url;

        if (mayStayOnTheSite)
        {
            (found ?? "https://example.com/").Should().StartWith("https://example.com/");
        }
        else
        {
            found.Should().Be(url);
        }
    }

    [Fact]
    public void Clean_RelativeLinkWithoutABase_IsNoMark() => WholePage.Marks(WholePage.Clean("<p><a href=two>x</a> <a href='https://a.org/'>y</a>", null)).Should().Be("Link:y:https://a.org/");

    [Fact]
    public void Clean_LinkAroundABlock_CoversIt() => WholePage.Marks(WholePage.Clean("<a href=x><h2>One <i>two</i></h2></a><p>three")).Should().Be("Link:One two:https://example.com/news/x | Emphasis:two");

    [Fact]
    public void Clean_TextThatIsComposed_KeepsMarksAtTheirWords()
    {
        CleanedArticle article = WholePage.Clean("<p>cafe\u0301 e\u0301te\u0301 <b>nai\u0308ve</b> x<i>e</i>\u0301y <a href=x>한\u1112\u1161</a>");

        WholePage.Marks(article).Should().Be("Strong:na\u00efve | Emphasis:\u00e9 | Link:한하:https://example.com/news/x");
    }

    [Fact]
    public void Clean_AnyPage_HasMarksWithinTheirBlocksThatCutNoPair() => Soup.Of.Sample(
        soup =>
        {
            CleanedArticle article = WholePage.Clean($"<p>\ud83d<b>\udc4d</b>{soup}");
            foreach (ContentBlock block in article.Blocks)
            {
                foreach (InlineMark mark in block.Marks)
                {
                    mark.Span.Length.Should().BePositive();
                    mark.Span.Start.Should().BeGreaterThanOrEqualTo(block.Span.Start);
                    mark.Span.End.Should().BeLessThanOrEqualTo(block.Span.End);
                    (mark.Span.Start > 0 && char.IsSurrogatePair(article.Text, mark.Span.Start - 1)).Should().BeFalse();
                    (mark.Span.End < article.Text.Length && char.IsSurrogatePair(article.Text, mark.Span.End - 1)).Should().BeFalse();
                }
            }
        },
        iter: 1000);

    [Fact]
    public void Clean_HundredThousandLinksInAParagraph_AreAllFound()
    {
        string html = "<p>" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<a href=x{i}>w</a> "));

        WholePage.Clean(html).Blocks.Single().Marks.Should().HaveCount(100_000);
    }
}
