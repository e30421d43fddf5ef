using ArticleKit.Display;

namespace ArticleKit.Tool.Tests.Display;

public class TextTests
{
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
