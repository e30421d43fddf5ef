using System.Text.Json.Serialization;
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

/// <summary>An evaluation with several topics an article, as <c>articlekit topics evaluate --format json</c> writes it.</summary>
internal sealed record MultiLabelFigures(int BrokenLines, [property: JsonIgnore] MultiLabelTopicEvaluation Evaluation)
{
    public int Articles => Evaluation.Articles;

    public int Unanswered => Evaluation.Unanswered;

    public double Threshold => Evaluation.Threshold;

    public double MicroPrecision => Evaluation.MicroPrecision;

    public double MicroRecall => Evaluation.MicroRecall;

    public double MicroF1 => Evaluation.MicroF1;

    public double MacroF1 => Evaluation.MacroF1;

    public double ArticleF1 => Evaluation.ArticleF1;

    public double SubsetAccuracy => Evaluation.SubsetAccuracy;

    public double HammingLoss => Evaluation.HammingLoss;

    public double LabelRankingAveragePrecision => Evaluation.LabelRankingAveragePrecision;

    public double LogLoss => Evaluation.LogLoss;

    public double ExpectedCalibrationError => Evaluation.ExpectedCalibrationError;

    public IReadOnlyList<TopicFigures> Topics => Evaluation.Topics;

    public IReadOnlyList<ReliabilityBin> Reliability => Evaluation.Reliability;
}

/// <summary>How figures are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationFigures))]
[JsonSerializable(typeof(MultiLabelFigures))]
internal sealed partial class TrainingJsonContext : JsonSerializerContext;
