using System.Text;
using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Cleaning.Markup;

/// <summary>Writes the tree of a page as markup, whatever its parts hold.</summary>
internal static class TreeText
{
    public static string Of(NormalizedHtml page)
    {
        var output = new StringBuilder();
        Write(page.Root, output);
        return output.ToString();
    }

    /// <summary>The elements in the order of the page.</summary>
    public static IEnumerable<HtmlNode> Elements(NormalizedHtml page) => page.Root.Descendants().Where(node => node.NodeType == HtmlNodeType.Element);

    private static void Write(HtmlNode parent, StringBuilder output)
    {
        foreach (HtmlNode node in parent.ChildNodes)
        {
            if (node is HtmlTextNode text)
            {
                output.Append(text.Text);
                continue;
            }

            output.Append('<').Append(node.Name);
            foreach ((string name, string value) in node.AttributeValues())
            {
                output.Append(' ').Append(name).Append("=\"").Append(value).Append('"');
            }

            output.Append('>');
            Write(node, output);
            if (!node.TagOf().Has(TagTraits.Void))
            {
                output.Append("</").Append(node.Name).Append('>');
            }
        }
    }
}
