using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>
/// Finds the links and other marks of a block: a second walk over its few elements, which follows their text along the text of the
/// block. Blocks that were dropped cost nothing, and blocks without marks hardly anything.
/// </summary>
internal sealed class InlineMarkReader(PageDocument page, PageLinks links)
{
    // How far around a block a link is looked for that the whole block stands in.
    private const int MaxLevelsAround = 4;

    /// <summary>The marks of a block, in positions of its own text; none if that text cannot be followed.</summary>
    public IReadOnlyList<InlineMark> Read(int index)
    {
        TextBlock block = page.Blocks[index];
        HtmlNode root = page.Nodes[block.Node].Html;
        HtmlNode? end = index + 1 < page.Blocks.Count ? page.Blocks[index + 1].First : null;
        var run = new MarkRun(block, links);
        OpenAround(run, block.First, root);
        if (!run.HasOpen && !HasMarks(block.First, root, end))
        {
            return [];
        }

        Walk(run, block.First, root, end);
        return run.Finish();
    }

    private static bool HasMarks(HtmlNode first, HtmlNode root, HtmlNode? end)
    {
        for (HtmlNode? node = NodeOrder.Next(first, root); node is not null && node != end; node = NodeOrder.Next(node, root))
        {
            if (node.NodeType == HtmlNodeType.Element && InlineTags.MarkOf(node.TagOf()) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Opens the marks that the first characters already stand in, the outer ones first.</summary>
    private static void OpenAround(MarkRun run, HtmlNode first, HtmlNode root)
    {
        List<HtmlNode> around = [];
        int left = -1;
        for (HtmlNode? node = first.ParentNode; node is not null && left != 0; node = node.ParentNode)
        {
            left = node == root ? MaxLevelsAround : left - 1;
            around.Add(node);
        }

        for (int i = around.Count - 1; i >= 0; i--)
        {
            run.Open(around[i], around[i].TagOf());
        }
    }

    private static void Walk(MarkRun run, HtmlNode first, HtmlNode root, HtmlNode? end)
    {
        HtmlNode? node = first;
        while (node is not null && node != end && !run.IsDone)
        {
            if (Enter(run, node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null)
            {
                run.Close(node);
                if (node == root)
                {
                    return;
                }

                if (node.NextSibling is { } sibling)
                {
                    node = sibling;
                    break;
                }

                node = node.ParentNode;
            }
        }
    }

    /// <summary>Reads a node as the walk over the page did.</summary>
    /// <returns>Whether what stands in it was read, too.</returns>
    private static bool Enter(MarkRun run, HtmlNode node)
    {
        if (node is HtmlTextNode text)
        {
            run.Follow(HtmlText.Decode(text.Text));
            return false;
        }

        if (node.NodeType != HtmlNodeType.Element)
        {
            return false;
        }

        Tag tag = node.TagOf();
        if (tag == Tag.Br)
        {
            run.Follow("\n");
            return false;
        }

        if (tag is Tag.Img or Tag.Iframe or Tag.Embed or Tag.Input || !Visibility.IsShown(node, tag))
        {
            return false;
        }

        run.Open(node, tag);
        return true;
    }
}
