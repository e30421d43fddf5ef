using ArticleKit.Text;

namespace ArticleKit;

/// <summary>Something about an article that its reader should know, though it could be analysed.</summary>
/// <param name="Code">What it is, for a program: a stable name in snake_case, such as <c>no_main_content</c>.</param>
/// <param name="Message">What it is, for a person.</param>
public sealed record ArticleWarning(string Code, string Message)
{
    /// <summary>Where it is in the clean text; null if it is about the whole article, or about the page.</summary>
    public TextSpan? Span { get; init; }
}
