using System.Globalization;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Training;

/// <summary>
/// Tells on standard error how far a training or a cross-validation has come: a line for each stage, on a terminal with a count that grows.
/// </summary>
internal sealed class TrainingProgressLine(TextWriter error, bool isTerminal, TimeProvider time)
    : IProgress<TopicTrainingProgress>, IProgress<TopicCrossValidationProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.2);

    private readonly long _start = time.GetTimestamp();
    private (TopicTrainingStage Stage, int Fold)? _stage;
    private long _stageStart;
    private long _lastReport;
    private bool _isLineOpen;

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
            EndLine();
            error.Write(string.Create(
                CultureInfo.InvariantCulture, $"{prefix}accuracy {evaluation.Accuracy:0.000}, macro-F1 {evaluation.MacroF1:0.000}\n"));
            error.Flush();
        }
    }

    /// <summary>Tells how long it took.</summary>
    public void Finish()
    {
        EndLine();
        _stage = null;
        error.Write(string.Create(CultureInfo.InvariantCulture, $"done after {time.GetElapsedTime(_start).TotalSeconds:N1} s\n"));
        error.Flush();
    }

    private void Report(TopicTrainingProgress value, int fold, string prefix)
    {
        string line = prefix + Describe(value.Stage);
        if (_stage != (value.Stage, fold))
        {
            EndLine();
            _stage = (value.Stage, fold);
            _stageStart = _lastReport = time.GetTimestamp();
            error.Write(isTerminal ? line : line + "\n");
            _isLineOpen = isTerminal;
        }
        else if (isTerminal && (time.GetElapsedTime(_lastReport) >= Interval || value.Done == value.Total))
        {
            _lastReport = time.GetTimestamp();
            error.Write($"\r{line} {Amount(value)}   ");
            _isLineOpen = true;
        }

        error.Flush();
    }

    private void EndLine()
    {
        error.Write(_isLineOpen ? "\n" : "");
        _isLineOpen = false;
    }

    private string Amount(TopicTrainingProgress value)
    {
        string share = value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $"{100L * value.Done / value.Total} %") : "";
        if (value.Stage is not TopicTrainingStage.ReadingArticles)
        {
            return share;
        }

        double seconds = Math.Max(time.GetElapsedTime(_stageStart).TotalSeconds, 0.001);
        string count = string.Create(CultureInfo.InvariantCulture, $"{value.Done:N0}, {value.Done / seconds:N0}/s");
        return share.Length > 0 ? $"{share}, {count}" : count;
    }

    private static string Describe(TopicTrainingStage stage) => stage switch
    {
        TopicTrainingStage.ReadingArticles => "reading articles",
        TopicTrainingStage.SelectingFeatures => "choosing words",
        TopicTrainingStage.Calibrating => "calibrating probabilities",
        _ => "learning weights",
    };
}
