using System.Globalization;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Progress;

/// <summary>
/// Tells how far a training or a cross-validation has come: on a terminal a bar for each stage, elsewhere a line for each and one every ten seconds.
/// </summary>
internal sealed class TrainingProgressLine(ProgressLine line, TimeProvider time)
    : IProgress<TopicTrainingProgress>, IProgress<TopicCrossValidationProgress>, IDisposable
{
    private static readonly TimeSpan LiveInterval = TimeSpan.FromSeconds(0.2);
    private static readonly TimeSpan LogInterval = TimeSpan.FromSeconds(10);

    private readonly long _start = time.GetTimestamp();
    private (TopicTrainingStage Stage, int Fold)? _stage;
    private long _stageStart;
    private long _lastReport;

    public void Report(TopicTrainingProgress value) => Report(value, fold: 0, prefix: "");

    public void Report(TopicCrossValidationProgress value)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"fold {value.Fold} of {value.Folds}: ");
        if (value.Training is { } training)
        {
            Report(training, value.Fold, prefix);
        }

        if (value.Evaluation is { } evaluation)
        {
            line.Dispose();
            line.End(string.Create(CultureInfo.InvariantCulture, $"{prefix}accuracy {evaluation.Accuracy:0.000}, macro-F1 {evaluation.MacroF1:0.000}"));
        }
    }

    /// <summary>Tells how long it took.</summary>
    public void Finish()
    {
        line.Dispose();
        _stage = null;
        line.End(string.Create(CultureInfo.InvariantCulture, $"done after {time.GetElapsedTime(_start).TotalSeconds:N1} s"));
    }

    public void Dispose() => line.Dispose();

    private void Report(TopicTrainingProgress value, int fold, string prefix)
    {
        bool isNew = _stage != (value.Stage, fold);
        if (isNew)
        {
            // A stage that is over keeps its line.
            line.Dispose();
            _stage = (value.Stage, fold);
            _stageStart = time.GetTimestamp();
        }

        bool isLast = line.IsLive && value.Done == value.Total;
        if (isNew || isLast || time.GetElapsedTime(_lastReport) >= (line.IsLive ? LiveInterval : LogInterval))
        {
            _lastReport = time.GetTimestamp();
            (double done, double total) = Work(value);
            line.Show(prefix + Describe(value.Stage), total > 0 ? done / total : null, isNew ? "" : Amount(value));
        }
    }

    /// <summary>By what the time that is left is told: passes over the articles where there are some, since topics are learned many at a time.</summary>
    private static (double Done, double Total) Work(TopicTrainingProgress value) =>
        value.TotalPasses > 0 ? (value.Passes, value.TotalPasses) : (value.Done, value.Total);

    private string Amount(TopicTrainingProgress value)
    {
        TimeSpan elapsed = time.GetElapsedTime(_stageStart);
        double seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        (double done, double total) = Work(value);
        string share = total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(100 * done / total)} %") : "";
        string left = total > 0 && done > 0 && done < total ? TimeLeft.Describe(elapsed, done, total) : "";
        string count = value.TotalPasses > 0 ? string.Create(CultureInfo.InvariantCulture, $"{value.Passes:N0} of {value.TotalPasses:N0} passes, {value.Passes / seconds:N0}/s")
            : value.Stage is TopicTrainingStage.ReadingArticles ? string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0}, {value.Done / seconds:N0}/s")
            : "";
        return string.Join(", ", ((string[])[share, left, count]).Where(part => part.Length > 0));
    }

    private static string Describe(TopicTrainingStage stage) => stage switch
    {
        TopicTrainingStage.ReadingArticles => "reading articles",
        TopicTrainingStage.SelectingFeatures => "choosing words",
        TopicTrainingStage.Calibrating => "calibrating probabilities",
        _ => "learning weights",
    };
}
