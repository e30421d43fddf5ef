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
}
