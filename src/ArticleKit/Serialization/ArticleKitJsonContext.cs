using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>How results are written as JSON: camelCase, and nothing that is null or follows from the rest.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(FiniteNumberConverter), typeof(TopicPredictionConverter), typeof(BlockKindConverter), typeof(InlineMarkKindConverter), typeof(ScoreScaleConverter), typeof(QuotationKindConverter), typeof(TopicUnknownReasonConverter)])]
[JsonSerializable(typeof(ArticleAnalysis))]
[JsonSerializable(typeof(IReadOnlyList<Topics.TopicScore>))]
internal sealed partial class ArticleKitJsonContext : JsonSerializerContext;
