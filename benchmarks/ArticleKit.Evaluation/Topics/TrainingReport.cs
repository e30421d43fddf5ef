using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Passes the progress of a training on, at once and in its order.</summary>
internal sealed class TrainingReport(string set, IProgress<EvaluationProgress> progress) : IProgress<TopicTrainingProgress>
{
    public void Report(TopicTrainingProgress value) =>
        progress.Report(new EvaluationProgress($"topics {set}: {Activity(value.Stage)}", value.Done, value.Total));

    private static string Activity(TopicTrainingStage stage) => stage switch
    {
        TopicTrainingStage.ReadingArticles => "reading articles",
        TopicTrainingStage.SelectingFeatures => "selecting n-grams",
        TopicTrainingStage.Calibrating => "calibrating",
        _ => "learning weights",
    };
}
