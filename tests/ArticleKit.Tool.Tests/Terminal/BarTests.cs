using ArticleKit.Display;
using ArticleKit.Readability;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Terminal;
using Spectre.Console;

namespace ArticleKit.Tool.Tests.Terminal;

public class BarTests
{
    [Theory]
    [InlineData(0, "░░░░")]
    [InlineData(1, "████")]
    [InlineData(0.5, "██░░")]
    [InlineData(0.53125, "██▏░")]
    [InlineData(-3, "░░░░")]
    [InlineData(7, "████")]
    public void BarText_Share_FillsEighthsOfAColumn(double share, string expected) =>
        Written(BarText.Of(share, 4, Color.Red)).Should().Be(expected);

    private static string Written(Paragraph text)
    {
        using var written = new StringWriter();
        using var streams = new ToolStreams
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            OutputIsTerminal = true,
            Width = 40,
            ReadEnvironment = name => name == "NO_COLOR" ? "1" : null,
        };
        TerminalConsole.Create(written, streams).Write(text);
        return written.ToString();
    }

    [Theory]
    [InlineData(100, 30, "easy ●─────────┼───────── hard", "green")]
    [InlineData(50, 30, "easy ──────────●───────── hard", "green")]
    [InlineData(49, 30, "easy ──────────●───────── hard", "yellow")]
    [InlineData(0, 30, "easy ──────────┼────────● hard", "yellow")]
    [InlineData(-300, 17, "────────┼───────●", "yellow")]
    [InlineData(0, 8, "────┼──●", "yellow")]
    [InlineData(0, 1, "●", "yellow")]
    public void ScaleText_Ease_HasEasyToTheLeftAndIsCrossedWhereTheWordsChange(double ease, int length, string expected, string colour)
    {
        Gauge gauge = Gauge.OfEase(ReadabilityScorer.Score("A text.", "en") with { Ease = ease })!;

        Written(ScaleText.Of(gauge, length)).Should().Be(expected);
        ScaleText.ColourOf(gauge).ToString().Should().Be(colour);
    }

    [Theory]
    [InlineData(5.9, "primary school", "green")]
    [InlineData(6, "middle school", "green")]
    [InlineData(9, "high school", "yellow")]
    [InlineData(12.9, "high school", "yellow")]
    [InlineData(13, "college", "red")]
    [InlineData(17, "graduate school", "red")]
    public void ScaleText_Grade_ChangesItsColourWhereTheWordsChange(double grade, string words, string colour)
    {
        Gauge gauge = Gauge.Of(ReadabilityScorer.Score("A text.", "en") with { ConsensusGrade = grade })!;

        gauge.Words.Should().Be(words);
        ScaleText.ColourOf(gauge).ToString().Should().Be(colour);
    }

    [Theory]
    [InlineData(false, null, null, 0)]
    [InlineData(true, null, null, 2)]
    [InlineData(true, "", "xterm-256color", 2)]
    [InlineData(true, "yes", "xterm", 1)]
    [InlineData(true, null, "dumb", 0)]
    [InlineData(false, "1", "xterm", 0)]
    public void TerminalStyles_Of_FollowsTheEnvironment(bool isTerminal, string? noColor, string? term, int style) =>
        ((int)TerminalStyles.Of(isTerminal, name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null)).Should().Be(style);
}
