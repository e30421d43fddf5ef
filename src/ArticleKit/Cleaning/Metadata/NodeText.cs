using System.Text;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>The text of a small element.</summary>
internal static class NodeText
{
    // Elements may stand in each other without any text; to walk below each of them would cost the square.
    private const int MaxNodes = 1000;

    /// <summary>Reads little more than so many characters; elements are separated by blanks.</summary>
    public static string Read(HtmlNode root, int maxLength)
    {
        var text = new StringBuilder();
        HtmlNode? node = root.FirstChild;
        for (int visited = 0; node is not null && text.Length < maxLength && visited < MaxNodes; visited++)
        {
            if (node.NodeType == HtmlNodeType.Text)
            {
                string content = ((HtmlTextNode)node).Text;
                text.Append(content, 0, Math.Min(content.Length, maxLength)).Append(' ');
            }

            node = NodeOrder.Next(node, root);
        }

        return text.ToString();
    }
}
