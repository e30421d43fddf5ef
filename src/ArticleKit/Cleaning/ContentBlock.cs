using ArticleKit.Text;

namespace ArticleKit.Cleaning;

/// <summary>A block of an article's text, and where it came from.</summary>
/// <param name="Kind">What kind of text it is.</param>
/// <param name="Level">The level of a heading, from 1 to 6; 0 for everything else.</param>
/// <param name="Span">Where the block stands in <see cref="CleanedArticle.Text"/>.</param>
/// <param name="XPath">
/// The element that it came from, as an XPath that a browser also understands: <c>/html/body/div[2]/p[1]</c>. On a page with so many
/// deeply nested blocks that such paths would be far longer than the page itself, the later ones are short: <c>(//p)[4711]</c>.
/// </param>
/// <param name="Line">The line of the HTML that the element starts in; the first is 1.</param>
public sealed record ContentBlock(BlockKind Kind, int Level, TextSpan Span, string XPath, int Line);
