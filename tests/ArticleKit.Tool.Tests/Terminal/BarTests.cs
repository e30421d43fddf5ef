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
    public void BarText_Share_FillsEighthsOfAColumn(double share, string expected)
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
        TerminalConsole.Create(written, streams).Write(BarText.Of(share, 4, Color.Red));

        written.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(new[] { 8, 1, 4 }, 10, "█▂▅")]
    [InlineData(new[] { 8, 8, 4, 4, 1, 1 }, 3, "█▅▂")]
    [InlineData(new[] { 3 }, 1, "█")]
    [InlineData(new int[0], 5, "")]
    public void SentenceStrip_Draw_IsAsHighAsTheSentencesAreLong(int[] words, int most, string expected) =>
        SentenceStrip.Draw(words, most).Should().Be(expected);

    [Fact]
    public void SentenceStrip_ManySentences_AreAllInSomeColumn() =>
        SentenceStrip.Draw([.. Enumerable.Repeat(1, 99_999), 1_000_000], 7).Should().Be("▁▁▁▁▁▁█");

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
