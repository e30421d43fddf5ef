using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleKit.Tool.Batch;

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
    public static string?[] ReadStrings(Span<byte> json, ReadOnlySpan<string> names, out BatchError? error)
    {
        string?[] values = new string?[names.Length];
        if (json.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            error = new BatchError("empty_line", "The line is empty.");
            return values;
        }

        if (!Utf8.IsValid(json))
        {
            error = new BatchError("invalid_utf8", "The line is not valid UTF-8.");
            return values;
        }

        LoneSurrogates.Replace(json);
        try
        {
            ReadObject(json, names, values, out error);
        }
        catch (JsonException exception)
        {
            // What was read before the damage is not to be trusted.
            Array.Clear(values);
            error = new BatchError("invalid_json", Describe(exception));
        }

        return values;
    }

    // The framework's message ends with a line number, which would be taken for that of the batch.
    private static string Describe(JsonException exception) => string.Create(
        CultureInfo.InvariantCulture,
        $"The line is not valid JSON at byte {exception.BytePositionInLine}: {exception.Message.Split(" LineNumber:")[0]}");

    private static void ReadObject(ReadOnlySpan<byte> json, ReadOnlySpan<string> names, string?[] values, out BatchError? error)
    {
        error = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            error = new BatchError("invalid_line", "The line is not a JSON object.");
        }

        // After the object nothing may follow on the line; the reader throws if something does.
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                ReadProperty(ref reader, names, values, ref error);
            }
        }
    }

    private static void ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<string> names, string?[] values, ref BatchError? error)
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
        else
        {
            values[index] = null;
            error ??= new BatchError("invalid_field", $"'{names[index]}' is not a string.");
            reader.Skip();
        }
    }
}
