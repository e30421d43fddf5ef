using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>An element of a page, in document order.</summary>
/// <param name="Html">The parser's node.</param>
/// <param name="Tag">Which element it is.</param>
/// <param name="Parent">The index of its parent; -1 at the root.</param>
/// <param name="Depth">How many elements stand around it.</param>
/// <param name="Hints">What its own names say of it.</param>
/// <param name="HintsAround">What its names and those of all elements around it below the body say.</param>
internal readonly record struct PageNode(HtmlNode Html, Tag Tag, int Parent, int Depth, Hints Hints, Hints HintsAround)
{
    /// <summary>The index of the outermost <c>article</c> element that it is or stands in; -1 for none.</summary>
    public required int Article { get; init; }

    /// <summary>The index of the outermost one within that <see cref="Article"/> that it is or stands in; -1 for none.</summary>
    public required int NestedArticle { get; init; }
}
