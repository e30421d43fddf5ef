using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleKit.Corpora.JsonLines;

/// <summary>Reads strings out of a line that should hold a JSON object.</summary>
internal static class JsonLine
{
    /// <summary>Reads a line to its end. Properties with other names are skipped; of two with the same name the later counts.</summary>
    /// <param name="json">Its bytes; surrogate escapes that stand alone are mended in place.</param>
    /// <param name="names">The properties to read; each must be a string or null, or be absent.</param>
    /// <param name="error">What is wrong with the line; null if nothing is.</param>
    /// <returns>
    /// The values in the order of <paramref name="names"/>. If a property has another type, the values of the others; all null if the
    /// line holds no object.
    /// </returns>
    public static string?[] ReadStrings(Span<byte> json, ReadOnlySpan<string> names, out CorpusError? error) =>
        ReadStrings(json, names, list: null, out _, out error);

    /// <summary>Reads a line of which one property may also be a number, a truth value or a list of those and of strings.</summary>
    /// <param name="json">Its bytes; surrogate escapes that stand alone are mended in place.</param>
    /// <param name="names">The properties to read; each save <paramref name="list"/> must be a string or null, or be absent.</param>
    /// <param name="list">The property that may be more than a string; null for none.</param>
    /// <param name="items">The items of this property if it is a list, else null.</param>
    /// <param name="error">What is wrong with the line; null if nothing is.</param>
    /// <returns>As <see cref="ReadStrings(Span{byte}, ReadOnlySpan{string}, out CorpusError?)"/>; numbers stand as they are written.</returns>
    public static string?[] ReadStrings(
        Span<byte> json, ReadOnlySpan<string> names, string? list, out IReadOnlyList<string>? items, out CorpusError? error)
    {
        string?[] values = new string?[names.Length];
        items = null;
        if (json.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            error = new CorpusError("empty_line", "The line is empty.");
            return values;
        }

        if (!Utf8.IsValid(json))
        {
            error = new CorpusError("invalid_utf8", "The line is not valid UTF-8.");
            return values;
        }

        LoneSurrogates.Replace(json);
        try
        {
            ReadObject(json, names, list, values, ref items, out error);
        }
        catch (JsonException exception)
        {
            // What was read before the damage is not to be trusted.
            Array.Clear(values);
            items = null;
            error = new CorpusError("invalid_json", Describe(exception));
        }

        return values;
    }

    // The framework's message ends with a line number, which would be taken for that of the batch.
    private static string Describe(JsonException exception) => string.Create(
        CultureInfo.InvariantCulture,
        $"The line is not valid JSON at byte {exception.BytePositionInLine}: {exception.Message.Split(" LineNumber:")[0]}");

    private static void ReadObject(
        ReadOnlySpan<byte> json, ReadOnlySpan<string> names, string? list, string?[] values, ref IReadOnlyList<string>? items, out CorpusError? error)
    {
        error = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            error = new CorpusError("invalid_line", "The line is not a JSON object.");
        }

        // After the object nothing may follow on the line; the reader throws if something does.
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadProperty(ref reader, names, list, values, ref items, ref error);
            }
        }
    }

    private static void ReadProperty(
        ref Utf8JsonReader reader, ReadOnlySpan<string> names, string? list, string?[] values, ref IReadOnlyList<string>? items, ref CorpusError? error)
    {
        int index = 0;
        while (index < names.Length && !reader.ValueTextEquals(names[index]))
        {
            index++;
        }

        reader.Read();
        if (index == names.Length)
        {
            reader.Skip();
        }
        else if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
        {
            values[index] = reader.GetString();
        }
        else if (names[index] == list && ReadItem(ref reader) is { } item)
        {
            values[index] = item;
        }
        else if (names[index] == list && reader.TokenType == JsonTokenType.StartArray)
        {
            values[index] = null;
            items = ReadItems(ref reader, list, ref error);
        }
        else
        {
            values[index] = null;
            error ??= new CorpusError("invalid_field", $"'{names[index]}' is not a string.");
            reader.Skip();
        }
    }

    private static List<string> ReadItems(ref Utf8JsonReader reader, string name, ref CorpusError? error)
    {
        List<string> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadItem(ref reader) is { } item)
            {
                items.Add(item);
                continue;
            }

            error ??= new CorpusError("invalid_field", $"'{name}' holds something that is no string.");
            reader.Skip();
        }

        return items;
    }

    private static string? ReadItem(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };
}
