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

        progress.Count(failed: false);
        time.Now += TimeSpan.FromSeconds(10);
        progress.Count(failed: true);
        progress.Count(failed: false);
        progress.Finish();

        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim())
            .Should().Equal("2 lines, 1 failed, 0.2 lines/s, 10 s", "3 lines, 1 failed, 0.3 lines/s, 10 s");
    }

    private sealed class ManualTime : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
