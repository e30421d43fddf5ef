using ArticleKit.Text;

namespace ArticleKit.Cleaning;

/// <summary>A link, bold words or the like within a <see cref="ContentBlock"/>. Immutable.</summary>
/// <param name="Kind">What it makes of the words.</param>
/// <param name="Span">Where the words stand in <see cref="CleanedArticle.Text"/>; never empty, never half a surrogate pair.</param>
/// <param name="Url">The absolute address of a link, of the scheme <c>http</c>, <c>https</c> or <c>mailto</c>; null for everything else.</param>
public readonly record struct InlineMark(InlineMarkKind Kind, TextSpan Span, string? Url = null);
