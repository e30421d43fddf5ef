using System.Globalization;
using System.Text;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Content;

/// <summary>Writes the paths of elements, such as <c>/html/body/div[2]/p[1]</c>.</summary>
internal sealed class NodePath(PageDocument page)
{
    // Positions are counted for all children of an element at once: a page may have tens of thousands of siblings.
    private readonly Dictionary<HtmlNode, int> _positions = [];
    private readonly HashSet<HtmlNode> _counted = [];

    public string Of(int node)
    {
        List<HtmlNode> steps = [];
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            steps.Add(page.Nodes[i].Html);
        }

        var path = new StringBuilder();
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            path.Append('/').Append(steps[i].Name);
            if (steps[i].Name is not ("html" or "body"))
            {
                path.Append(CultureInfo.InvariantCulture, $"[{PositionOf(steps[i])}]");
            }
        }

        return path.ToString();
    }

    private int PositionOf(HtmlNode node)
    {
        if (node.ParentNode is { } parent && _counted.Add(parent))
        {
            Dictionary<string, int> counts = [];
            for (HtmlNode? child = parent.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child.NodeType == HtmlNodeType.Element)
                {
                    _positions[child] = counts[child.Name] = counts.GetValueOrDefault(child.Name) + 1;
                }
            }
        }

        return _positions.GetValueOrDefault(node, 1);
    }
}
