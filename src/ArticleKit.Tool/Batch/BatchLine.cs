using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleKit.Tool.Batch;

/// <summary>What an input line of the batch says: one article.</summary>
internal sealed record BatchLine
{
    public string? Id { get; init; }

    public string? Html { get; init; }

    public string? Text { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    /// <summary>Reads a line.</summary>
    /// <param name="json">Its bytes; surrogate escapes that stand alone are mended in place.</param>
    /// <param name="error">What is wrong with the line; null if nothing is.</param>
    /// <returns>What the line says, as far as it could be read.</returns>
    public static BatchLine Read(Span<byte> json, out BatchError? error)
    {
        if (json.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            error = new BatchError("empty_line", "The line is empty.");
            return new BatchLine();
        }

        if (!Utf8.IsValid(json))
        {
            error = new BatchError("invalid_utf8", "The line is not valid UTF-8.");
            return new BatchLine();
        }

        LoneSurrogates.Replace(json);
        try
        {
            return ReadObject(json, out error);
        }
        catch (JsonException exception)
        {
            error = new BatchError("invalid_json", Describe(exception));
            return new BatchLine();
        }
    }

    /// <summary>Makes the article.</summary>
    public Article ToArticle(string id)
    {
        Article article = Html is not null ? Article.FromHtml(Html) with { Title = Title } : Article.FromText(Text ?? "", Title);
        return article.WithUrl(Url) with { Id = id };
    }

    // The framework's message ends with a line number, which would be taken for that of the batch.
    private static string Describe(JsonException exception) => string.Create(
        CultureInfo.InvariantCulture,
        $"The line is not valid JSON at byte {exception.BytePositionInLine}: {exception.Message.Split(" LineNumber:")[0]}");

    private static BatchLine ReadObject(ReadOnlySpan<byte> json, out BatchError? error)
    {
        error = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            EnsureEnd(ref reader);
            error = new BatchError("invalid_line", "The line is not a JSON object.");
            return new BatchLine();
        }

        var line = new BatchLine();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            line = ReadProperty(ref reader, line, ref error);
        }

        EnsureEnd(ref reader);
        if (error is null && line.Html is null && line.Text is null)
        {
            error = new BatchError("missing_content", "The line has neither 'html' nor 'text'.");
        }

        return line;
    }

    private static BatchLine ReadProperty(ref Utf8JsonReader reader, BatchLine line, ref BatchError? error) =>
        reader.ValueTextEquals("id"u8) ? line with { Id = ReadString(ref reader, "id", ref error) }
        : reader.ValueTextEquals("html"u8) ? line with { Html = ReadString(ref reader, "html", ref error) }
        : reader.ValueTextEquals("text"u8) ? line with { Text = ReadString(ref reader, "text", ref error) }
        : reader.ValueTextEquals("url"u8) ? line with { Url = ReadString(ref reader, "url", ref error) }
        : reader.ValueTextEquals("title"u8) ? line with { Title = ReadString(ref reader, "title", ref error) }
        : Ignore(ref reader, line);

    private static string? ReadString(ref Utf8JsonReader reader, string name, ref BatchError? error)
    {
        reader.Read();
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
        {
            return reader.GetString();
        }

        error ??= new BatchError("invalid_field", $"'{name}' is not a string.");
        reader.Skip();
        return null;
    }

    private static BatchLine Ignore(ref Utf8JsonReader reader, BatchLine line)
    {
        reader.Skip();
        return line;
    }

    // A second value on the line, or anything else after the first, throws here.
    private static void EnsureEnd(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
        }
    }
}
