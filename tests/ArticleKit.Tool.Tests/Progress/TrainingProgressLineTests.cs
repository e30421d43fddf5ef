using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Progress;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Tests.Progress;

public class TrainingProgressLineTests
{
    [Fact]
    public void Report_Log_HasALineForEachStageAndOneEveryTenSeconds() => Written(TerminalStyle.Plain).Split('\n').Should().Equal(
        "reading articles", "reading articles 75 %, 0:00:04 left, 750, 62/s", "learning weights", "done after 18.0 s", "");

    [Fact]
    public void Report_Terminal_HasABarWithShareRateAndTimeLeftForEachStage()
    {
        string written = Written(TerminalStyle.Monochrome);

        written.Should().Contain($"\rreading articles {new string('━', 15)}{new string('─', 15)} 50 %, 0:00:02 left, 500, 250/s");
        ScreenLine.Show(written).Should().HaveCount(4).And.EndWith(["done after 18.0 s", ""]);
    }

    [Fact]
    public void Report_CrossValidation_TellsFoldsAndTheirFigures()
    {
        var time = new ManualTime();
        using var error = new StringWriter();
        using var progress = new TrainingProgressLine(new ProgressLine(error, TerminalStyle.Plain, 80), time);
        LabelledArticle[] articles = [.. Commands.TopicRows.Take(40).Select(row => new LabelledArticle(row.Text, row.Label))];

        TopicClassifier.CrossValidate(articles, TopicTrainingOptions.Default, 2, progress, CancellationToken.None);
        progress.Finish();

        string[] lines = error.ToString().Split('\n');
        lines.Should().Contain("fold 1 of 2: reading articles").And.Contain("fold 2 of 2: learning weights").And.EndWith(["done after 0.0 s", ""]);
        lines.Should().ContainSingle(line => line.StartsWith("fold 2 of 2: accuracy 1.000, macro-F1"));
    }

    [Fact]
    public void Report_Passes_TellsShareTimeLeftAndRateByThem()
    {
        var time = new ManualTime();
        using var error = new StringWriter();
        using var progress = new TrainingProgressLine(new ProgressLine(error, TerminalStyle.Plain, 80), time);

        progress.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 0, 16) { TotalPasses = 1_600 });
        time.Now += TimeSpan.FromSeconds(10);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 0, 16) { Passes = 400, TotalPasses = 1_600 });

        error.ToString().Split('\n').Should().Equal("learning weights", "learning weights 25 %, 0:00:30 left, 400 of 1,600 passes, 40/s", "");
    }

    private static string Written(TerminalStyle style)
    {
        var time = new ManualTime();
        using var error = new StringWriter();
        using var progress = new TrainingProgressLine(new ProgressLine(error, style, width: 100), time);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, 0, 1000));
        time.Now += TimeSpan.FromSeconds(2);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, 500, 1000));
        time.Now += TimeSpan.FromSeconds(10);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, 750, 1000));
        time.Now += TimeSpan.FromSeconds(6);
        progress.Report(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 0, 1));
        progress.Finish();
        return error.ToString();
    }
}
