namespace ArticleKit.Cleaning;

/// <summary>How a page is cleaned.</summary>
public sealed record CleaningOptions
{
    /// <summary>The options where none are given.</summary>
    public static CleaningOptions Default { get; } = new();

    /// <summary>What the page may cost.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ArticleLimits Limits
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Limits));
    }

    = ArticleLimits.Default;

    /// <summary>Whether the readers' comments are listed in <see cref="CleanedArticle.Comments"/>; no by default. They are never in the text.</summary>
    public bool IncludeComments { get; init; }
}
