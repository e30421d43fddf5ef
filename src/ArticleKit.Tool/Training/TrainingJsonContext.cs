using System.Text.Json.Serialization;

namespace ArticleKit.Tool.Training;

/// <summary>How figures are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationFigures))]
[JsonSerializable(typeof(MultiLabelFigures))]
internal sealed partial class TrainingJsonContext : JsonSerializerContext;
