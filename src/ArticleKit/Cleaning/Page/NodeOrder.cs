using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Walks below an element in document order, without recursion.</summary>
internal static class NodeOrder
{
    /// <summary>The node after another one below <paramref name="root"/>, or null at the end.</summary>
    public static HtmlNode? Next(HtmlNode node, HtmlNode root)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        for (HtmlNode? at = node; at is not null && at != root; at = at.ParentNode)
        {
            if (at.NextSibling is { } sibling)
            {
                return sibling;
            }
        }

        return null;
    }
}
