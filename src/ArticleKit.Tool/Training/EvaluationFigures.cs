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
    double LogLoss,
    double ExpectedCalibrationError,
    IReadOnlyList<TopicFigures> Topics)
{
    public static EvaluationFigures From(TopicEvaluation evaluation, int brokenLines) => new(
        evaluation.Articles,
        evaluation.Unanswered,
        brokenLines,
        evaluation.Accuracy,
        evaluation.MacroF1,
        evaluation.LogLoss,
        evaluation.ExpectedCalibrationError,
        evaluation.Topics);
}

/// <summary>How figures are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationFigures))]
internal sealed partial class TrainingJsonContext : JsonSerializerContext;
