namespace ArticleKit.Cleaning.Rendering;

/// <summary>How an article is rendered as HTML. Immutable.</summary>
public sealed record HtmlRenderingOptions : RenderingOptions
{
    /// <summary>The options where none are given.</summary>
    public static HtmlRenderingOptions Default { get; } = new();

    /// <summary>
    /// The <c>rel</c> attribute of links; <c>nofollow noopener noreferrer</c> by default, so that no rank and no address is passed on;
    /// null or empty for none.
    /// </summary>
    public string? LinkRelation { get; init; } = "nofollow noopener noreferrer";
}
