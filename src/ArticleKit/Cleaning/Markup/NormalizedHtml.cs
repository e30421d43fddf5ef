namespace ArticleKit.Cleaning.Markup;

/// <summary>A page whose tags are balanced and whose depth is bounded.</summary>
/// <param name="Html">The markup, without scripts, styles, comments and drawings.</param>
/// <param name="Map">Leads back to the page as it was given.</param>
/// <param name="StructuredData">The contents of its <c>application/ld+json</c> scripts.</param>
/// <param name="ScriptLength">How many characters of the page were scripts.</param>
/// <param name="IsFlattened">Whether tags were left out because they stood too deep.</param>
internal sealed record NormalizedHtml(string Html, SourceMap Map, IReadOnlyList<string> StructuredData, int ScriptLength, bool IsFlattened);
