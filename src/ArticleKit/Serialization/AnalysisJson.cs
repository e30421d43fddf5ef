using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArticleKit.Cleaning;

namespace ArticleKit.Serialization;

/// <summary>
/// Writes and reads analyses. The text, which an analysis and its content both have, stands in the JSON once; topics are an array, with what
/// else is to be said of them beside it.
/// </summary>
internal static class AnalysisJson
{
    private static readonly JsonTypeInfo<ArticleAnalysis> Compact = Create(indented: false);
    private static readonly JsonTypeInfo<ArticleAnalysis> Indented = Create(indented: true);

    /// <summary>The JSON of an analysis.</summary>
    public static string Write(ArticleAnalysis analysis, bool indented)
    {
        ArticleAnalysis written = analysis.Content is { } content && content.Text == analysis.Text
            ? analysis with { Content = content with { Text = "" } }
            : analysis;
        written = TopicVerdict.Of(analysis.Topics) is { } verdict ? written with { TopicVerdict = verdict } : written;

        // It stands in strings only. Without it no string can end the script element of a page that somebody puts the JSON into.
        return JsonSerializer.Serialize(written, indented ? Indented : Compact).Replace("<", "\\u003C", StringComparison.Ordinal);
    }

    /// <summary>The analysis that a JSON object holds; null if it holds the value null.</summary>
    public static ArticleAnalysis? Read(string json)
    {
        ArticleAnalysis? read = Deserialize(json);
        read = read?.Content is { Text: "" } content ? read with { Content = content with { Text = read.Text } } : read;
        return read?.TopicVerdict is { } verdict ? WithVerdict(read, verdict) : read;
    }

    private static ArticleAnalysis? Deserialize(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Compact);
        }
        catch (ArgumentException exception)
        {
            // What the framework throws for a lone surrogate, and our own types for a value out of range or an item that is null.
            throw new JsonException("The string is not valid UTF-16, or a value in it is out of range.", exception);
        }
    }

    private static ArticleAnalysis WithVerdict(ArticleAnalysis read, TopicVerdict verdict)
    {
        try
        {
            return read with { Topics = read.Topics is { } topics ? verdict.ApplyTo(topics) : null, TopicVerdict = null };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new JsonException("The threshold of the topics is not from 0 to 1.", exception);
        }
    }

    private static JsonTypeInfo<ArticleAnalysis> Create(bool indented)
    {
        var options = new JsonSerializerOptions(ArticleKitJsonContext.Default.Options)
        {
            WriteIndented = indented,

            // Only what JSON itself demands is escaped, and the sign that tags begin with (see Write): letters remain readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = ArticleKitJsonContext.Default.WithAddedModifier(OmitDefaults),
        };
        return (JsonTypeInfo<ArticleAnalysis>)options.GetTypeInfo(typeof(ArticleAnalysis));
    }

    /// <summary>Leaves out what is read back the same where nothing is written.</summary>
    private static void OmitDefaults(JsonTypeInfo type)
    {
        if (type.Type == typeof(CleanedArticle))
        {
            WriteIf(type, "text", value => value is string { Length: > 0 });
            WriteIf(type, "comments", value => value is IReadOnlyList<ArticleComment> { Count: > 0 });
        }
        else if (type.Type == typeof(ContentBlock))
        {
            WriteIf(type, "rows", value => value is IReadOnlyList<TableRow> { Count: > 0 });
            WriteIf(type, "marks", value => value is IReadOnlyList<InlineMark> { Count: > 0 });
        }
        else if (type.Type == typeof(TableCell))
        {
            // Read as 0 where they are absent, and 0 becomes 1.
            WriteIf(type, "columnSpan", value => value is not 1);
            WriteIf(type, "rowSpan", value => value is not 1);
        }
    }

    private static void WriteIf(JsonTypeInfo type, string name, Func<object?, bool> condition) =>
        type.Properties.First(property => property.Name == name).ShouldSerialize = (_, value) => condition(value);
}
