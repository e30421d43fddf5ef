using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Tells which elements the nodes of a tree are that <see cref="TreeBuilder"/> built.</summary>
internal static class NodeTags
{
    /// <summary>Which element a node is; <see cref="Tag.Unknown"/> for text and the root.</summary>
    public static Tag TagOf(this HtmlNode node) => node is PageElement element ? element.Tag : Tag.Unknown;
}
