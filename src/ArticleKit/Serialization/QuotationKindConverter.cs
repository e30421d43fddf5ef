using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Quotations;

namespace ArticleKit.Serialization;

/// <summary>Writes kinds of quotations as names in camelCase, like every other name.</summary>
internal sealed class QuotationKindConverter() : JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
