using ArticleKit.Cleaning;

namespace ArticleKit;

/// <summary>What an article says: the text and the title of a plain text as they are, those of a page after cleaning.</summary>
internal sealed record ArticleReading
{
    private static readonly CleanedArticle NoContent = new();

    /// <summary>The cleaned page; null for a plain text.</summary>
    public CleanedArticle? Content { get; private init; }

    /// <summary>The clean text; empty if there is none.</summary>
    public required string Text { get; init; }

    /// <summary>The title, as given with the article or else as the page tells it; null if neither does.</summary>
    public string? Title { get; private init; }

    /// <summary>Whether the input holds nothing but white space.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Reads an article.</summary>
    /// <exception cref="ArticleKitException">The input exceeds the limits of the options.</exception>
    public static ArticleReading Read(Article article, CleaningOptions options, AnalysisBudget budget)
    {
        int limit = options.Limits.MaxInputLength;
        if (article.InputLength > limit)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InputTooLong,
                FormattableString.Invariant($"The input has a length of {article.InputLength}, more than the {limit} that are allowed."));
        }

        bool isEmpty = IsBlank(article);
        CleanedArticle? content = !article.IsHtml ? null : isEmpty ? NoContent : Clean(article, options, budget);
        return new ArticleReading
        {
            Content = content,
            Text = content?.Text ?? article.Text ?? "",
            Title = string.IsNullOrWhiteSpace(article.Title) ? content?.Title : article.Title.Trim(),
            IsEmpty = isEmpty,
        };
    }

    private static bool IsBlank(Article article)
    {
        if (article.Text is not null || article.Html is not null)
        {
            return string.IsNullOrWhiteSpace(article.Text ?? article.Html);
        }

        // Every encoding that pages come in writes ASCII white space as these bytes.
        return article.HtmlBytes.Span.IndexOfAnyExcept(" \t\r\n\f"u8) < 0;
    }

    private static CleanedArticle Clean(Article article, CleaningOptions options, AnalysisBudget budget) => article.Html is { } html
        ? HtmlCleaner.Clean(html, article.Url, options, budget)
        : HtmlCleaner.Clean(article.HtmlBytes, article.Url, options, article.Charset, budget);
}
