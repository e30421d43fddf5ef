namespace ArticleKit.Corpora.JsonLines;

/// <summary>What a line says: one article.</summary>
internal sealed record ArticleLine(string? Id, string? Html, string? Text, string? Url, string? Title)
{
    /// <summary>The fields in the order of the parameters.</summary>
    public static IReadOnlyList<string> Names { get; } = ["id", "html", "text", "url", "title"];

    /// <summary>Reads a line.</summary>
    /// <param name="json">Its bytes; surrogate escapes that stand alone are mended in place.</param>
    /// <param name="names">What the fields are called, in the order of <see cref="Names"/>.</param>
    /// <param name="error">What is wrong with the line; null if nothing is.</param>
    /// <returns>What the line says, as far as it could be read.</returns>
    public static ArticleLine Read(Span<byte> json, string[] names, out CorpusError? error)
    {
        ArticleLine line = Of(JsonLine.ReadStrings(json, names, out error));
        if (error is null && line.Html is null && line.Text is null)
        {
            error = new CorpusError("missing_content", $"The line has neither '{names[1]}' nor '{names[2]}'.");
        }

        return line;
    }

    /// <summary>Makes a line of its values, in the order of <see cref="Names"/>.</summary>
    public static ArticleLine Of(string?[] values) => new(values[0], values[1], values[2], values[3], values[4]);

    /// <summary>Makes the article; of a line with both, the page counts, since a text made of it says less.</summary>
    public Article ToArticle()
    {
        Article article = Html is not null ? Article.FromHtml(Html) with { Title = Title } : Article.FromText(Text ?? "", Title);
        return article.WithUrl(Url) with { Id = Id };
    }
}
