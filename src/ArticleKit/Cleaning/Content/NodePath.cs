using System.Globalization;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Writes the paths of elements, such as <c>/html/body/div[2]/p[1]</c>. All paths of a page together stay in proportion to its
/// length: a million paragraphs below 250 others would else need gigabytes. Where the full paths of a page grow longer than that, the
/// rest are written in the short form <c>(//p)[4711]</c>, which names the same element.
/// </summary>
internal sealed class NodePath(PageDocument page)
{
    // Far above what the pages of the web need.
    private const int FreeLength = 1_000_000;
    private const int LengthPerCharacter = 2;

    // Positions are counted for all children of an element at once: a page may have tens of thousands of siblings.
    private readonly Dictionary<HtmlNode, int> _positions = [];
    private readonly HashSet<HtmlNode> _counted = [];

    private long _lengthLeft = FreeLength + ((long)LengthPerCharacter * page.Length);
    private Dictionary<HtmlNode, int>? _ordinals;
    private (int Node, string Path) _last = (-1, "");
    private (int Node, string Path) _lastParent = (-1, "");

    /// <summary>The path of an element.</summary>
    public string Of(int node)
    {
        if (node == _last.Node)
        {
            return _last.Path;
        }

        string path = _lengthLeft > 0 ? FullPath(node) : ShortPath(page.Nodes[node].Html);
        _lengthLeft -= path.Length;
        _last = (node, path);
        return path;
    }

    private string FullPath(int node)
    {
        int parent = page.Nodes[node].Parent;
        if (parent >= 0 && parent != _lastParent.Node)
        {
            _lastParent = (parent, Steps(parent));
        }

        return (parent < 0 ? "" : _lastParent.Path) + Step(page.Nodes[node].Html);
    }

    private string Steps(int node)
    {
        List<string> steps = [];
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            steps.Add(Step(page.Nodes[i].Html));
        }

        steps.Reverse();
        return string.Concat(steps);
    }

    private string Step(HtmlNode node) => node.Name is "html" or "body"
        ? "/" + node.Name
        : string.Create(CultureInfo.InvariantCulture, $"/{node.Name}[{PositionOf(node)}]");

    private string ShortPath(HtmlNode node)
    {
        _ordinals ??= CountAll(page.Root);
        return string.Create(CultureInfo.InvariantCulture, $"(//{node.Name})[{_ordinals[node]}]");
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

    /// <summary>Which of the elements of its name each element is, in the order of the page.</summary>
    private static Dictionary<HtmlNode, int> CountAll(HtmlNode root)
    {
        Dictionary<HtmlNode, int> ordinals = [];
        Dictionary<string, int> counts = [];
        HtmlNode? node = root;
        while (node is not null)
        {
            if (node.NodeType == HtmlNodeType.Element)
            {
                ordinals[node] = counts[node.Name] = counts.GetValueOrDefault(node.Name) + 1;
            }

            HtmlNode? next = node.FirstChild;
            while (next is null && node is not null && node != root)
            {
                next = node.NextSibling;
                node = node.ParentNode;
            }

            node = next;
        }

        return ordinals;
    }
}
