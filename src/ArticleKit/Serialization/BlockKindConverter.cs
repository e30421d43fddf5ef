using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Cleaning;

namespace ArticleKit.Serialization;

/// <summary>Writes kinds of blocks as names in camelCase, like every other name.</summary>
internal sealed class BlockKindConverter() : JsonStringEnumConverter<BlockKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
