using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>Refuses numbers such as <c>1e999</c>, which would be read as infinity and could not be written again.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDouble() is var number && double.IsFinite(number) ? number : throw new JsonException("A number is too large.");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
