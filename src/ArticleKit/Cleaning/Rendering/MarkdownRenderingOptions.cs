namespace ArticleKit.Cleaning.Rendering;

/// <summary>How an article is rendered as Markdown. Immutable.</summary>
public sealed record MarkdownRenderingOptions : RenderingOptions
{
    /// <summary>The options where none are given.</summary>
    public static MarkdownRenderingOptions Default { get; } = new();
}
