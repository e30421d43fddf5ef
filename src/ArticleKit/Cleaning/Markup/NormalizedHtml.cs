using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Markup;

/// <summary>A page whose tags are balanced and whose depth is bounded.</summary>
/// <param name="Root">
/// The root of its tree, without scripts, styles, comments and drawings. The place of each element in the page as it was given is its
/// <see cref="HtmlNode.OuterStartIndex"/>; no other position is known.
/// </param>
/// <param name="StructuredData">The contents of its <c>application/ld+json</c> scripts.</param>
/// <param name="ScriptLength">How many characters of the page were scripts.</param>
/// <param name="IsFlattened">Whether tags were left out because they stood too deep.</param>
internal sealed record NormalizedHtml(HtmlNode Root, IReadOnlyList<string> StructuredData, int ScriptLength, bool IsFlattened);
