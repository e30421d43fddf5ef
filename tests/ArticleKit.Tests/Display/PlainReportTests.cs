using ArticleKit.Display;
using ArticleKit.Display.PlainText;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Display;

public class PlainReportTests
{
    [Fact]
    public void ToMarkdown_Sample_HasAllSections()
    {
        string markdown = ReportSamples.Sample.ToMarkdown(new ArticleReportOptions { TopicWords = [new TopicWords("society", ["boat"])] });

        markdown.Should().StartWith("# Night ferry returns").And.EndWith("\n").And.ContainAll(
            "## Summary\n", "## Topics\n", "- society: 70 % (boat)", "| Flesch Reading Ease | ", "## Hard sentences\n", "## Text\n", "### A timetable drawn on a napkin\n", "- Children under 16", "> “Nobody", "[https\\://");
    }

    [Fact]
    public void ToMarkdown_EmptyAnalysis_HasNoSections() => new ArticleAnalysis().ToMarkdown().Should().Be("# (no title)\n\n0 words · 0 sentences · 0 min to read\n");

    [Fact]
    public void ToText_Sample_HasAllSectionsWithinItsWidth()
    {
        string text = ReportSamples.Sample.ToText(new ArticleReportOptions { TextWidth = 60 });

        text.Should().ContainAll("Summary\n-------\n", "Topics\n", "Keyphrases\n", "Readability\n", "Hard sentences\n", "Quotations\n", "Warnings\n", "Text\n----\n", "• Adults: £6.80", "> “Nobody");
        text.Split('\n').Should().OnlyContain(line => DisplayWidth.Of(line) <= 60 || line.Contains("://"));
    }

    [Fact]
    public void ToText_AnyString_HasNothingThatMovesTheCursor() => Gen.Select(Gen.String, Gen.Int[20, 60]).Sample((words, width) =>
    {
        string text = (ReportSamples.Of(words, [new TextSpan(0, 5), new TextSpan(2, 9), new TextSpan(-1, 90)]) with { Byline = words, SiteName = words, Url = words, Language = words }).ToText(new ArticleReportOptions { TextWidth = width });

        text.Should().NotContainAny("\u001b", "\r", "\0", "\u0085", "\u2028", "\u202E", "\u2066");
        text.Split('\n').Should().OnlyContain(line => DisplayWidth.Of(line) <= width || line.Contains("://"));
    });

    [Fact]
    public void LineWrap_AnyText_LosesNothing() => Gen.Select(Gen.String, Gen.Int[2, 40]).Sample((text, width) =>
        string.Concat(LineWrap.Lines(text, width)).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void LineWrap_WordsWithoutBlanks_AreCutButAddressesAreNot()
    {
        LineWrap.Lines("one two three  four", 9).Should().Equal("one two", "three", "four");
        LineWrap.Lines("漢字漢字漢字", 5).Should().Equal("漢字", "漢字", "漢字");
        LineWrap.Lines("see https://example.org/a/b", 10).Should().Equal("see", "https://example.org/a/b");
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("漢字", 4)]
    [InlineData("한국", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("😀", 2)]
    [InlineData("👩‍👩‍👧", 2)]
    [InlineData("🇫🇷", 2)]
    [InlineData("❤️", 2)]
    [InlineData("“—é", 3)]
    public void DisplayWidth_Of_CountsColumns(string text, int width) => DisplayWidth.Of(text).Should().Be(width);

    [Theory]
    [InlineData("en-GB", "en-GB")]
    [InlineData("zh_Hant", "zh-Hant")]
    [InlineData("x\"y", null)]
    [InlineData("english", null)]
    [InlineData("und", null)]
    [InlineData("en--GB", null)]
    public void LanguageTag_FromAnywhere_IsOneThatHtmlMayCarry(string tag, string? expected) => ReportText.LanguageTag(tag).Should().Be(expected);

    [Fact]
    public void Clip_LongText_NeverCutsACharacter()
    {
        ReportText.Clip("abc", 3).Should().Be("abc");
        ReportText.Clip("ab😀c", 3).Should().Be("ab…");
    }
}
