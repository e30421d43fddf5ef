using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>Tells rows of data from tables that only lay a page out.</summary>
internal static class TableRows
{
    private const int MaxElements = 400;

    /// <summary>A row of data has two cells or more, and no cell has paragraphs, lists or tables of its own.</summary>
    public static bool IsData(HtmlNode row)
    {
        int cells = 0;
        int elements = 0;
        for (HtmlNode? child = row.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child.NodeType != HtmlNodeType.Element)
            {
                continue;
            }

            cells++;
            int blocks = 0;
            for (HtmlNode? node = child.FirstChild; node is not null; node = NodeOrder.Next(node, child))
            {
                if (node.NodeType == HtmlNodeType.Element)
                {
                    Tag tag = node.TagOf();
                    blocks += tag.Has(TagTraits.Block) ? 1 : 0;
                    if (++elements > MaxElements || blocks > 1 || tag is Tag.Table or Tag.Ul or Tag.Ol or Tag.Blockquote or Tag.Pre || tag.Has(TagTraits.Heading))
                    {
                        return false;
                    }
                }
            }
        }

        return cells >= 2;
    }
}
