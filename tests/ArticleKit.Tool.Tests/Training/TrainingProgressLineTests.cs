using ArticleKit.Tool.Training;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Tests.Training;

public class TrainingProgressLineTests
{
    [Fact]
    public void Report_Log_HasALineForEachStage() => Written(isTerminal: false).Split('\n').Should().Equal(
        "reading articles", "learning weights", "done after 6.0 s", "");

    [Fact]
    public void Report_Terminal_HasShareCountAndRate() => Written(isTerminal: true).Should().Contain("\rreading articles 50 %, 500, 250/s");

    private static string Written(bool isTerminal)
    {
        var time = new ManualTime();
        using var error = new StringWriter();
        var progress = new TrainingProgressLine(error, isTerminal, time);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, 0, 1000));
        time.Now += TimeSpan.FromSeconds(2);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, 500, 1000));
        time.Now += TimeSpan.FromSeconds(4);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 0, 1));
        progress.Finish();
        return error.ToString();
    }

    private sealed class ManualTime : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
