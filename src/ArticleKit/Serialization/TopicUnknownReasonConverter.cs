using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Topics;

namespace ArticleKit.Serialization;

/// <summary>Writes why a topic is unknown as a name in camelCase, like every other name.</summary>
internal sealed class TopicUnknownReasonConverter() : JsonStringEnumConverter<TopicUnknownReason>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
