using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleKit.TestSupport.SafeHtml;

/// <summary>
/// Judges HTML by what a browser's parser makes of it, as a page and inside of other elements: by a list of what is allowed, and not of
/// what is known to be bad.
/// </summary>
internal static partial class HtmlJudge
{
    private const string Around = "data-around";

    // Where a page may put what we give: elements whose content is parsed by other rules.
    private static readonly (string Before, string After)[] Contexts =
    [
        ("", ""),
        ("<!doctype html><title>t</title><body>", "</body></html>"),
        ("<div data-around>", "</div>"),
        ("<p data-around>", "</p>"),
        ("<ul data-around><li data-around>", "</ul>"),
        ("<template data-around>", "</template>"),
        ("<table data-around><tbody data-around><tr data-around><td data-around>", "</table>"),
        ("<table data-around>", "</table>"),
        ("<svg data-around>", "</svg>"),
        ("<svg data-around><foreignObject data-around>", "</foreignObject></svg>"),
        ("<svg data-around><desc data-around>", "</desc></svg>"),
        ("<math data-around><mtext data-around>", "</mtext></math>"),
        ("<math data-around><annotation-xml data-around encoding=text/html>", "</annotation-xml></math>"),
        ("<noscript data-around>", "</noscript>"),
        ("<select data-around><option data-around>", "</select>"),
        ("<button data-around>", "</button>"),
    ];

    /// <summary>Fails the test if anything is in it that is not allowed.</summary>
    /// <param name="html">What is judged.</param>
    /// <param name="allowed">What may be in it.</param>
    /// <param name="source">What it was made of, for the message.</param>
    /// <param name="isBrief">Whether it is judged as a page of its own only, since there are so many.</param>
    public static void ShouldBeSafe(string html, AllowedHtml allowed, string source = "", bool isBrief = false)
    {
        foreach ((string before, string after) in isBrief ? Contexts[..1] : Contexts)
        {
            foreach (bool scripting in isBrief ? (bool[])[true] : [true, false])
            {
                string faults = string.Join("; ", Faults(before + html + after, allowed, scripting));
                faults.Should().BeEmpty($"{Shorten(html)} in {before} is safe, which came from {Shorten(source)}");
            }
        }

        // What a browser writes out of what it has read, it must read as the same (mutation XSS).
        IHtmlDocument once = Parse(html);
        Outline(Parse(once.Body!.InnerHtml)).Should().Be(Outline(once), $"{Shorten(html)} came from {Shorten(source)}");
    }

    public static IHtmlDocument Parse(string html, bool scripting = true) =>
        new HtmlParser(new HtmlParserOptions { IsScripting = scripting }).ParseDocument(html);

    /// <summary>The elements, attributes and texts of a page, one a line: equal for equal trees, however they were written.</summary>
    public static string Outline(IHtmlDocument document)
    {
        var outline = new StringBuilder();
        Append(document.Body!, outline, 0);
        return outline.ToString();
    }

    private static void Append(INode node, StringBuilder outline, int depth)
    {
        outline.Append(' ', depth).Append(node.NodeType).Append(' ').Append(node.NodeName);
        if (node is IElement element)
        {
            outline.Append(' ').Append(element.NamespaceUri).AppendJoin("", element.Attributes.Select(attribute => $" {attribute.Name}=[{attribute.Value}]"));
        }
        else
        {
            outline.Append(" [").Append(node.NodeValue).Append(']');
        }

        outline.Append('\n');
        foreach (INode child in node.ChildNodes)
        {
            Append(child, outline, depth + 1);
        }
    }

    private static IEnumerable<string> Faults(string html, AllowedHtml allowed, bool scripting)
    {
        IHtmlDocument document = Parse(html, scripting);
        Stack<INode> open = new([document]);
        while (open.TryPop(out INode? node))
        {
            foreach (INode child in node is IHtmlTemplateElement template ? template.ChildNodes.Append(template.Content) : node.ChildNodes)
            {
                open.Push(child);
            }

            if (node is IElement element)
            {
                bool isAround = element.HasAttribute(Around) || element == document.DocumentElement || element == document.Head || element == document.Body
                    || (element.ParentElement == document.Head && element is IHtmlTitleElement);
                foreach (string fault in isAround ? [] : Faults(element, allowed))
                {
                    yield return fault;
                }
            }
            else if (node.NodeType is not (NodeType.Text or NodeType.Document or NodeType.DocumentType or NodeType.DocumentFragment))
            {
                yield return $"a node of the kind {node.NodeType}";
            }
        }
    }

    private static IEnumerable<string> Faults(IElement element, AllowedHtml allowed)
    {
        // Elements that HTML shares with nothing else may keep the namespace of what is around them; they have no meaning there.
        if (!allowed.Has(element.LocalName))
        {
            yield return $"<{element.LocalName}>";
            yield break;
        }

        foreach (IAttr attribute in element.Attributes)
        {
            if (!allowed.Has(element.LocalName, attribute.Name))
            {
                yield return $"{element.LocalName}[{attribute.Name}]";
            }
            else if (!IsFine(attribute.Name, attribute.Value) && !(allowed == AllowedHtml.Report && attribute.Name == "href" && Place().IsMatch(attribute.Value)))
            {
                yield return $"{element.LocalName}[{attribute.Name}={attribute.Value}]";
            }
        }
    }

    private static bool IsFine(string name, string value) => name switch
    {
        "href" => Address().IsMatch(value),
        "src" => Address().IsMatch(value) && !value.StartsWith("mailto:", StringComparison.Ordinal),
        "class" => Class().IsMatch(value),
        "id" => Id().IsMatch(value),
        "rel" => value is "nofollow noopener noreferrer" or "ugc",
        "loading" => value == "lazy",
        "style" => value is "text-align: left;" or "text-align: right;" or "text-align: center;",
        "width" or "height" or "x" or "y" or "cx" or "cy" or "r" => Measure().IsMatch(value),
        "start" or "value" or "colspan" or "rowspan" or "data-rank" => Number().IsMatch(value),
        _ => true,
    };

    private static string Shorten(string text) => text.Length <= 2000 ? text : text[..2000] + "…";

    // Nothing that a browser would skip on its way to the scheme, and nothing that ends an attribute.
    [GeneratedRegex("^(https?://[^\\s\\p{Cc}\"'<>`]+|mailto:[^\\s\\p{Cc}\"'<>`]*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    // Reports link to places in themselves.
    [GeneratedRegex("^#[A-Za-z0-9_-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex("^(language-[A-Za-z0-9+#._-]{1,32}|mermaid|contains-task-list|task-list-item)$"
        + "|^(card|cards|reading|text|legend|site|title|origin|excerpt|address|figures|note|name|row|bar|track|words|times|speaker|scores|gauge|on|tick|value|meaning|ease|number|strip|sum|hard|ref|why|said|key|wide|chart|start|articles|t[0-7])$"
        + "|^card (summary|topics|keyphrases|warnings|readability|lengths|reasons|quotations)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Class();

    [GeneratedRegex("^[\\p{L}\\p{N}\\p{M}._-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Id();

    [GeneratedRegex("^[0-9]{1,10}([.][0-9]{1,2})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Measure();

    [GeneratedRegex("^-?[0-9]{1,10}$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
