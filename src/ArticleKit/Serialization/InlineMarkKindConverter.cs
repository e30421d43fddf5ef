using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Cleaning;

namespace ArticleKit.Serialization;

/// <summary>Writes kinds of marks as names in camelCase, like every other name.</summary>
internal sealed class InlineMarkKindConverter() : JsonStringEnumConverter<InlineMarkKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
