using System.Text;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>The text of a small element.</summary>
internal static class NodeText
{
    /// <summary>Reads at most so many characters; elements are separated by blanks.</summary>
    public static string Read(HtmlNode root, int maxLength)
    {
        var text = new StringBuilder();
        HtmlNode? node = root.FirstChild;
        while (node is not null && text.Length < maxLength)
        {
            if (node.NodeType == HtmlNodeType.Text)
            {
                text.Append(((HtmlTextNode)node).Text).Append(' ');
            }

            node = NodeOrder.Next(node, root);
        }

        return text.ToString();
    }
}
