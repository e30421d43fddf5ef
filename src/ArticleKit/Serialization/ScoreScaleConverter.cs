using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Readability;

namespace ArticleKit.Serialization;

/// <summary>Writes scales of scores as names in camelCase, like every other name.</summary>
internal sealed class ScoreScaleConverter() : JsonStringEnumConverter<ScoreScale>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
