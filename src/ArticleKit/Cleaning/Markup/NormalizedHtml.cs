namespace ArticleKit.Cleaning.Markup;

/// <summary>A page whose tags are balanced and whose depth is bounded.</summary>
/// <param name="Html">The markup, without scripts, styles, comments and drawings.</param>
/// <param name="Map">Leads back to the page as it was given.</param>
/// <param name="StructuredData">The contents of its <c>application/ld+json</c> scripts.</param>
/// <param name="ScriptLength">How many characters of the page were scripts.</param>
/// <param name="IsFlattened">Whether tags were left out because they stood too deep.</param>
internal sealed record NormalizedHtml(string Html, SourceMap Map, IReadOnlyList<string> StructuredData, int ScriptLength, bool IsFlattened)
{
    /// <summary>Whether the page shows other pages in frames.</summary>
    public bool HasFrames { get; init; }

    /// <summary>Whether the page breaks off within a tag, a script or a style sheet.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Whether the page tells readers without scripts to switch them on.</summary>
    public bool AsksForScripts { get; init; }
}
