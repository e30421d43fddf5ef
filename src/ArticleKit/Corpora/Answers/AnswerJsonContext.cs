using System.Text.Json.Serialization;

namespace ArticleKit.Corpora.Answers;

/// <summary>How answers are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnswerContent))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
