using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Progress;

namespace ArticleKit.Tool.Tests.Progress;

public sealed class BatchProgressLineTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _error.Dispose();

    [Fact]
    public void Count_Log_ReportsEveryTenSecondsAndAtTheEnd()
    {
        using var progress = new BatchProgressLine(Line(TerminalStyle.Plain), _time);

        progress.Count(failed: false, position: 0);
        _time.Now += TimeSpan.FromSeconds(10);
        progress.Count(failed: true, position: 0);
        progress.Count(failed: false, position: 0);
        progress.Finish();

        _error.ToString().Should().Be("2 lines, 1 failed, 0.2 lines/s, 10 s\n3 lines, 1 failed, 0.3 lines/s, 10 s\n");
    }

    [Fact]
    public void Count_LengthOfTheInputKnown_TellsWhatIsLeftWithoutTheKeptLines()
    {
        using var progress = new BatchProgressLine(Line(TerminalStyle.Plain), _time) { Kept = 40, Length = 10_000, Start = 4_000 };

        _time.Now += TimeSpan.FromSeconds(20);
        progress.Count(failed: false, position: 5_000);
        _time.Now += TimeSpan.FromDays(10);
        progress.Count(failed: false, position: 5_001);

        _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "40 lines kept, 1 line, 0 failed, 0.1 lines/s, 20 s, 50.0 % of the input, 0:01:40 left",
            "40 lines kept, 2 lines, 0 failed, 0.0 lines/s, 864,020 s, 50.0 % of the input, a day or more left");
    }

    [Fact]
    public void Count_Terminal_DrawsABarWithRateAndTimeLeft()
    {
        using var progress = new BatchProgressLine(Line(TerminalStyle.Monochrome), _time) { Length = 1_000 };

        _time.Now += TimeSpan.FromSeconds(5);
        progress.Count(failed: false, position: 250);

        _error.ToString().Should().Be("\r" + new string('━', 7) + new string('─', 23) + " 25.0 %, 0:00:15 left, 1 line, 0 failed, 0.2 lines/s");
    }

    [Theory]
    [InlineData(86_398.5, "23:59:59 left")]
    [InlineData(86_399, "23:59:59 left")]
    [InlineData(86_399.5, "a day or more left")]
    [InlineData(86_400, "a day or more left")]
    [InlineData(1e300, "a day or more left")]
    [InlineData(0, "0:00:00 left")]
    public void TimeLeft_AroundADay_NeverStartsAgainAtNothing(double seconds, string expected) =>
        TimeLeft.Describe(TimeSpan.FromSeconds(1), 1, 1 + seconds).Should().Be(expected);

    [Fact]
    public void Finish_Terminal_TakesTheWholeBarAway()
    {
        using var progress = new BatchProgressLine(Line(TerminalStyle.Colour), _time) { Length = 1_000 };
        _time.Now += TimeSpan.FromSeconds(5);
        progress.Count(failed: true, position: 1_000);

        progress.Finish();

        ScreenLine.Show(_error.ToString()).Should().Equal("1 line, 1 failed, 0.2 lines/s, 5 s", "");
    }

    [Fact]
    public void Dispose_BrokenOff_LeavesTheLineForTheMessage()
    {
        using (var progress = new BatchProgressLine(Line(TerminalStyle.Monochrome), _time))
        {
            _time.Now += TimeSpan.FromSeconds(1);
            progress.Count(failed: false, position: 1);
        }

        _error.Write("The disk is full.\n");
        ScreenLine.Show(_error.ToString()).Should().Equal("1 line, 0 failed, 1.0 lines/s, 1 s", "The disk is full.", "");
    }

    [Fact]
    public void Count_TerminalWithinHalfASecond_IsNotDrawnAgain()
    {
        using var progress = new BatchProgressLine(Line(TerminalStyle.Colour), _time);
        for (int i = 0; i < 100; i++)
        {
            _time.Now += TimeSpan.FromMilliseconds(10);
            progress.Count(failed: false, position: 1);
        }

        _error.ToString().Count(character => character == '\r').Should().Be(2);
    }

    private ProgressLine Line(TerminalStyle style) => new(_error, style, width: 100);
}
