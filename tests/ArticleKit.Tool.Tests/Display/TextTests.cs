using ArticleKit.Display;
using ArticleKit.Tool.Display;
using CsCheck;

namespace ArticleKit.Tool.Tests.Display;

public class TextTests
{
    [Fact]
    public void WordWrap_Words_FillsLinesAtBlanksOnly()
    {
        WordWrap.Lines("one two three  four fiveandtwenty six", 9).Should().Equal("one two", "three", "four", "fiveandtwenty", "six");
    }

    [Fact]
    public void WordWrap_WideCharacters_TakeTwoColumns()
    {
        WordWrap.Lines("漢字 かな", 8).Should().Equal("漢字", "かな");
        WordWrap.Lines("漢字 かな", 9).Should().Equal("漢字 かな");
    }

    [Fact]
    public void WordWrap_AnyText_KeepsEveryWord() => Gen.Select(Gen.String, Gen.Int[-1, 30]).Sample(
        (text, width) => string.Join(' ', WordWrap.Lines(text, width)) == string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("a\u001b[31mb", "a [31mb")]
    [InlineData("a\r\nb\tc\0", "a  b c ")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("Zürich 😀", "Zürich 😀")]
    public void TerminalText_Clean_LeavesNothingThatMovesTheCursor(string text, string expected)
    {
        TerminalText.Clean(text).Should().Be(expected);
    }

    [Fact]
    public void TerminalText_LoneSurrogate_BecomesAReplacementCharacter()
    {
        TerminalText.Clean("a\uD83Db").Should().Be("a\uFFFDb");
    }

    [Theory]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("1. no item", @"1\. no item")]
    [InlineData("1.5 is a number", @"1\.5 is a number")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("a *b* _c_ [d](e) <f> `g` h|i", @"a \*b\* \_c\_ \[d\](e) \<f> \`g\` h\|i")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("a {onclick=b} $x$ &lt;", @"a &#123;onclick=b} \$x\$ \&lt;")]
    [InlineData("see https://a.org/<b> or www.a.org: mail a@b.org", @"see https\://a.org/\<b> or www\.a.org: mail a\@b.org")]
    [InlineData("::: cover", @"\::: cover")]
    [InlineData("well-known (1) fact", "well-known (1) fact")]
    public void MarkdownText_Escape_LeavesNoMarkup(string text, string expected)
    {
        MarkdownText.Escape(text).Should().Be(expected);
    }

    [Theory]
    [InlineData(80, "easier than news for learners")]
    [InlineData(20, "harder than news for learners")]
    public void GradeWords_OfEase_ComparesWithTheReference(double ease, string words) =>
        GradeWords.OfEase(ease).Should().Be(words);

    [Theory]
    [InlineData(95, "very easy")]
    [InlineData(60, "standard")]
    [InlineData(59.9, "fairly difficult")]
    [InlineData(-20, "very difficult")]
    public void GradeWords_OfReadingEase_FollowsFlesch(double ease, string words)
    {
        GradeWords.OfReadingEase(ease).Should().Be(words);
    }
}
