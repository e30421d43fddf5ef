using ArticleKit.Tool.Batch;

namespace ArticleKit.Tool.Tests.Batch;

public class BatchProgressLineTests
{
    [Fact]
    public void Count_TimePasses_ReportsNowAndThenAndAtTheEnd()
    {
        var time = new ManualTime();
        using var error = new StringWriter();
        var progress = new BatchProgressLine(error, isTerminal: false, time);

        progress.Count(failed: false, position: 0);
        time.Now += TimeSpan.FromSeconds(10);
        progress.Count(failed: true, position: 0);
        progress.Count(failed: false, position: 0);
        progress.Finish();

        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())
            .Should().Equal("2 lines, 1 failed, 0.2 lines/s, 10 s", "3 lines, 1 failed, 0.3 lines/s, 10 s");
    }

    [Fact]
    public void Count_LengthOfTheInputKnown_TellsWhatIsLeftWithoutTheKeptLines()
    {
        var time = new ManualTime();
        using var error = new StringWriter();
        var progress = new BatchProgressLine(error, isTerminal: false, time) { Kept = 40, Length = 10_000, Start = 4_000 };

        time.Now += TimeSpan.FromSeconds(20);
        progress.Count(failed: false, position: 5_000);
        time.Now += TimeSpan.FromDays(10);
        progress.Count(failed: false, position: 5_001);

        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            "40 lines kept, 1 lines, 0 failed, 0.1 lines/s, 20 s, 50.0 % of the input, 0:01:40 left",
            "40 lines kept, 2 lines, 0 failed, 0.0 lines/s, 864,020 s, 50.0 % of the input, more than a day left");
    }

    private sealed class ManualTime : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
