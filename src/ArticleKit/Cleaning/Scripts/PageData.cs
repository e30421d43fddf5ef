using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>Finds the elements of a page that may hold its article as data.</summary>
/// <param name="page">The page.</param>
/// <param name="html">The page as it was given.</param>
/// <param name="probe">Tells what is not worth reading.</param>
internal sealed class PageData(PageDocument page, string html, ScriptProbe probe)
{
    private const int MinLength = 400;
    private const int MaxLength = 8_000_000;

    // Long enough for a text, and so for a page that is not to be read once more without need.
    private static readonly string[] AttributeStarts = ["='{\"", "='[{\"", "{&quot;", "{&#34;"];

    /// <summary>The texts in each element that has any.</summary>
    /// <param name="title">The title of the page; null if it has none.</param>
    public IEnumerable<(string XPath, int Position, IReadOnlyList<BodyCandidate> Candidates)> Find(string? title)
    {
        int left = MaxLength;
        for (int i = 0; i < page.Source.Scripts.Count; i++)
        {
            ScriptElement script = page.Source.Scripts[i];
            int length = script.ContentEnd - script.ContentStart;
            if (length < MinLength || length > left || !probe.MayHold(html.AsSpan(script.ContentStart, length)))
            {
                continue;
            }

            left -= length;
            if (ReadScript(script, title) is { Count: > 0 } candidates)
            {
                yield return (FormattableString.Invariant($"(//script)[{i + 1}]"), script.Tag.Start, candidates);
            }
        }

        if (Array.Exists(AttributeStarts, start => html.Contains(start, StringComparison.Ordinal)))
        {
            foreach ((int node, string json) in FindAttributes(left))
            {
                var search = new BodySearch(title);
                search.Read(json);
                if (search.Candidates.Count > 0)
                {
                    yield return (new NodePath(page).Of(node), page.Nodes[node].Html.OuterStartIndex, search.Candidates);
                }
            }
        }
    }

    private IReadOnlyList<BodyCandidate> ReadScript(ScriptElement script, string? title)
    {
        ReadOnlySpan<char> content = html.AsSpan(script.ContentStart, script.ContentEnd - script.ContentStart);
        ReadOnlySpan<char> attributes = script.Tag.Attributes(html);
        string type = HtmlText.Decode(AttributeFilter.Find(attributes, "type").ToString()).Trim();
        if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) && !content.Contains("Body\"", StringComparison.Ordinal) && !content.Contains("\"text\"", StringComparison.Ordinal))
        {
            // It has the title of every article, but mostly not the text.
            return [];
        }

        ReadOnlySpan<char> start = content.TrimStart();
        if (IsTemplate(type))
        {
            return MarkupText.HasBlocks(content) ? [new BodyCandidate(content.ToString(), IsTitled: false)] : [];
        }

        var search = new BodySearch(title);
        if (type.Contains("json", StringComparison.OrdinalIgnoreCase) || start.StartsWith("{\"", StringComparison.Ordinal) || start.StartsWith("[{", StringComparison.Ordinal))
        {
            search.Read(content.ToString(), isFlat: AttributeFilter.Find(attributes, "id").Contains("NUXT", StringComparison.OrdinalIgnoreCase));
        }
        else if (type.Length == 0 || type.Contains("javascript", StringComparison.OrdinalIgnoreCase) || type.Equals("module", StringComparison.OrdinalIgnoreCase))
        {
            foreach (string json in ScriptLiterals.Find(content))
            {
                search.Read(json);
            }
        }

        return search.Candidates;
    }

    private static bool IsTemplate(string type) =>
        type.Contains("template", StringComparison.OrdinalIgnoreCase) || type.Equals("text/html", StringComparison.OrdinalIgnoreCase)
        || type.Contains("handlebars", StringComparison.OrdinalIgnoreCase) || type.Equals("text/plain", StringComparison.OrdinalIgnoreCase);

    private List<(int Node, string Json)> FindAttributes(int left)
    {
        Dictionary<int, int> nodes = [];
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            nodes.TryAdd(page.Nodes[i].Html.OuterStartIndex, i);
        }

        List<(int, string)> found = [];
        var scanner = new HtmlScanner(html);
        while (scanner.Next(out _, out HtmlTag? any))
        {
            if (any is not { IsEnd: false } tag || tag.AttributesEnd - tag.NameEnd < MinLength || !nodes.TryGetValue(tag.Start, out int node))
            {
                continue;
            }

            var reader = new AttributeReader(tag.Attributes(html));
            while (reader.Read())
            {
                if (reader.Value.Length >= MinLength && reader.Value.Length <= left && IsData(reader.Value) && probe.MayHold(reader.Value))
                {
                    left -= reader.Value.Length;
                    found.Add((node, HtmlText.Decode(reader.Value.ToString())));
                }
            }
        }

        return found;
    }

    private static bool IsData(ReadOnlySpan<char> value)
    {
        value = value.TrimStart();
        return value.Length > 2 && value[0] is '{' or '[' && value[1] is '"' or '&' or '{' or ' ' or '\n';
    }
}
