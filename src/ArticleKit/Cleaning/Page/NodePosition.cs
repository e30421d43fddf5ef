using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Where a node stands in the page as it was given.</summary>
internal static class NodePosition
{
    /// <summary>
    /// The index of the first character of an element's tag. The tree does not know where texts begin: for a text it is the index after
    /// that of the element before it, which keeps the order of the page.
    /// </summary>
    public static int Of(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Element)
        {
            return node.OuterStartIndex;
        }

        HtmlNode? before = node.PreviousSibling;
        while (before?.LastChild is { } last)
        {
            before = last;
        }

        while (before is { NodeType: not HtmlNodeType.Element })
        {
            before = before.PreviousSibling ?? before.ParentNode;
        }

        return ((before ?? node.ParentNode)?.OuterStartIndex ?? -1) + 1;
    }
}
