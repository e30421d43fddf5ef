using System.Text;
using HtmlAgilityPack;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>The text of clean HTML, its blocks on lines of their own.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Inline =
        ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"];

    public static string OfBlocks(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var text = new StringBuilder();
        Append(document.DocumentNode, text);
        return text.ToString();
    }

    private static void Append(HtmlNode node, StringBuilder text)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            text.Append(System.Net.WebUtility.HtmlDecode(node.InnerText));
        }
        else if (node.NodeType != HtmlNodeType.Comment && node.Name is not ("script" or "style"))
        {
            bool isBlock = !Inline.Contains(node.Name);
            text.Append(isBlock ? "\n" : "");
            foreach (HtmlNode child in node.ChildNodes)
            {
                Append(child, text);
            }

            text.Append(isBlock ? "\n" : "");
        }
    }
}
