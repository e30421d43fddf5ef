using HtmlAgilityPack;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>HTML that is given back holds nothing but what is allowed.</summary>
internal static class RenderingChecks
{
    // Elements, each with its attributes.
    private static readonly Dictionary<string, string[]> Allowed =
        ("article:lang header h1 h2 h3 h4 h5 h6 p ul ol:start li:value blockquote pre code:class table thead tbody tr "
            + "th:colspan,rowspan td:colspan,rowspan figure figcaption img:src,alt,width,height,loading a:href,rel strong em "
            + "del sub sup")
        .Split(' ').Select(element => element.Split(':')).ToDictionary(parts => parts[0], parts => parts.Length == 1 ? [] : parts[1].Split(','), StringComparer.Ordinal);

    public static void RequireSafe(this CaseRun run, string html)
    {
        run.Require(!html.Contains('\0', StringComparison.Ordinal), "rendering", "The HTML holds a NUL.");
        var document = new HtmlDocument();
        document.LoadHtml(html);
        for (HtmlNode? node = document.DocumentNode.FirstChild; node is not null; node = Next(node))
        {
            if (node.NodeType != HtmlNodeType.Text)
            {
                RequireSafe(run, node);
            }
        }
    }

    private static void RequireSafe(CaseRun run, HtmlNode node)
    {
        run.Require(Allowed.TryGetValue(node.Name, out string[]? attributes), "rendering", () => $"<{node.Name}> is in the HTML.");
        foreach (HtmlAttribute attribute in node.Attributes)
        {
            run.Require(attributes!.Contains(attribute.Name), "rendering", () => $"<{node.Name}> has '{attribute.Name}'.");
            run.Require(attribute.Name is not ("href" or "src") || IsSafe(attribute.Value), "rendering", () => $"{attribute.Name} is '{SpanChecks.Short(attribute.Value ?? "")}'.");
        }
    }

    private static bool IsSafe(string? address) => address is not null
        && (address.StartsWith("https:", StringComparison.Ordinal) || address.StartsWith("http:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal));

    // In the order of the document, without the stack that a recursion would take.
    private static HtmlNode? Next(HtmlNode node)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        HtmlNode? at = node;
        while (at is not null && at.NextSibling is null)
        {
            at = at.ParentNode;
        }

        return at?.NextSibling;
    }
}
