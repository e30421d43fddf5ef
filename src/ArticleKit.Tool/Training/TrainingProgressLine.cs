using System.Globalization;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Training;

/// <summary>Tells on standard error how far a training has come: a line for each stage, on a terminal with a count that grows.</summary>
internal sealed class TrainingProgressLine(TextWriter error, bool isTerminal) : IProgress<TopicTrainingProgress>
{
    private TopicTrainingStage? _stage;
    private int _percent = -1;

    public void Report(TopicTrainingProgress value)
    {
        int percent = value.Total > 0 ? (int)(100L * value.Done / value.Total) : -1;
        if (_stage != value.Stage)
        {
            error.Write((_stage is null || !isTerminal ? "" : "\n") + Describe(value.Stage) + (isTerminal ? "" : "\n"));
        }
        else if (isTerminal && percent != _percent)
        {
            error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{Describe(value.Stage)} {percent} %"));
        }

        (_stage, _percent) = (value.Stage, percent);
        error.Flush();
    }

    public void Finish() => error.Write(isTerminal && _stage is not null ? "\n" : "");

    private static string Describe(TopicTrainingStage stage) => stage switch
    {
        TopicTrainingStage.ReadingArticles => "reading articles",
        TopicTrainingStage.SelectingFeatures => "choosing words",
        TopicTrainingStage.Calibrating => "calibrating probabilities",
        _ => "learning weights",
    };
}
