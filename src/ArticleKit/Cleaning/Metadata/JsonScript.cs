using System.Text;
using System.Text.Json;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Parses the JSON that stands in pages, and mends its usual faults.</summary>
internal static class JsonScript
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>The document, or null if the script is broken beyond the usual.</summary>
    public static JsonDocument? Parse(string script) => TryParse(script) ?? TryParse(Repair(script));

    /// <summary>The value of a string; null for what is none, or has half of a surrogate pair in it.</summary>
    public static string? StringOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // "\ud800" is valid JSON and no valid text.
            return null;
        }
    }

    /// <summary>The value of a property; false where the element has none of that name, or is no object.</summary>
    public static bool TryGet(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // The name of another property is no valid text.
            return false;
        }
    }

    private static JsonDocument? TryParse(string script)
    {
        try
        {
            return JsonDocument.Parse(script, Lenient);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            // The latter for lone surrogates. A script that is broken beyond repair tells nothing.
            return null;
        }
    }

    /// <summary>Mends wrapping in a comment or CDATA, raw line breaks in strings, a stop behind the end, lone surrogates.</summary>
    private static string Repair(string script)
    {
        script = script.Replace("<![CDATA[", " ", StringComparison.Ordinal).Replace("]]>", " ", StringComparison.Ordinal);
        int start = script.AsSpan().IndexOfAny('{', '[');
        int end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return "";
        }

        var output = new StringBuilder(end - start + 1);
        foreach (Rune rune in script.AsSpan(start, end + 1 - start).EnumerateRunes())
        {
            output.Append(Rune.IsControl(rune) || rune.Value == 0xA0 ? " " : rune.ToString());
        }

        return output.ToString();
    }
}
