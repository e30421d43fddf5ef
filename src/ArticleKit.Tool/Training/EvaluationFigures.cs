using ArticleKit.Topics;

namespace ArticleKit.Tool.Training;

/// <summary>An evaluation as <c>articlekit topics evaluate --format json</c> writes it.</summary>
internal sealed record EvaluationFigures(
    int Articles,
    int Unanswered,
    int BrokenLines,
    double Accuracy,
    double MacroF1,
    double MicroF1,
    double LogLoss,
    double BrierScore,
    double ExpectedCalibrationError,
    IReadOnlyList<TopicFigures> Topics,
    IReadOnlyList<TopicConfusion> Confusions,
    IReadOnlyList<ReliabilityBin> Reliability)
{
    public static EvaluationFigures From(TopicEvaluation evaluation, int brokenLines) => new(
        evaluation.Articles,
        evaluation.Unanswered,
        brokenLines,
        evaluation.Accuracy,
        evaluation.MacroF1,
        evaluation.MicroF1,
        evaluation.LogLoss,
        evaluation.BrierScore,
        evaluation.ExpectedCalibrationError,
        evaluation.Topics,
        evaluation.Confusions.MostConfused(int.MaxValue),
        evaluation.Reliability);
}
