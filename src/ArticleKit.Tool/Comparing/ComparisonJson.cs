using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleKit.Tool.Comparing;

/// <summary>A comparison as a JSON object.</summary>
internal static class ComparisonJson
{
    // The same as of the analysis: letters stay letters, and what could be markup is escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Write(ArticleComparison comparison)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteArticle(json, "a", comparison.First, comparison.Figures, figure => figure.First);
            WriteArticle(json, "b", comparison.Second, comparison.Figures, figure => figure.Second);
            WriteFigures(json, "difference", comparison.Figures, figure => figure.Difference);
            json.WriteStartObject("keyphrases");
            WriteTexts(json, "both", comparison.SharedKeyphrases);
            WriteTexts(json, "a", comparison.FirstKeyphrases);
            WriteTexts(json, "b", comparison.SecondKeyphrases);
            json.WriteEndObject();
            json.WriteStartArray("topics");
            foreach (ComparedTopic topic in comparison.Topics)
            {
                json.WriteStartObject();
                json.WriteString("topic", Whole(topic.Topic));
                json.WriteNumber("a", topic.First);
                json.WriteNumber("b", topic.Second);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    private static void WriteArticle(
        Utf8JsonWriter json, string name, ComparedArticle article, IEnumerable<ComparedFigure> figures, Func<ComparedFigure, double?> value)
    {
        json.WriteStartObject(name);
        json.WriteString("source", Whole(article.Source));
        if (article.Analysis.Title is { } title)
        {
            json.WriteString("title", Whole(title));
        }

        if (article.Analysis.Language is { } language)
        {
            json.WriteString("language", Whole(language));
        }

        WriteFigures(json, "figures", figures, value);
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, IEnumerable<ComparedFigure> figures, Func<ComparedFigure, double?> value)
    {
        json.WriteStartObject(name);
        foreach (ComparedFigure figure in figures)
        {
            if (value(figure) is { } number)
            {
                json.WriteNumber(figure.Key, number);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(Whole(text));
        }

        json.WriteEndArray();
    }

    // A lone surrogate, which JSON cannot carry, becomes U+FFFD.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
