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
internal sealed record NormalizedHtml(HtmlNode Root, IReadOnlyList<string> StructuredData, int ScriptLength, bool IsFlattened)
{
    /// <summary>All scripts that end, in the order of the page.</summary>
    public IReadOnlyList<ScriptElement> Scripts { get; init; } = [];

    /// <summary>Whether the page shows other pages in frames.</summary>
    public bool HasFrames { get; init; }

    /// <summary>Whether the page breaks off within a tag, a script or a style sheet.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>Whether the page tells readers without scripts to switch them on.</summary>
    public bool AsksForScripts { get; init; }
}
