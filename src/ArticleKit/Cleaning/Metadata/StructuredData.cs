using System.Text;
using System.Text.Json;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>What the <c>application/ld+json</c> scripts of a page tell of its article (schema.org).</summary>
internal sealed record StructuredData
{
    // The scripts of a page are small; what is nested deeper or longer than this is no metadata.
    private const int MaxLength = 2_000_000;
    private const int MaxVisited = 20_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    public static StructuredData Empty { get; } = new();

    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public static StructuredData Read(IReadOnlyList<string> scripts)
    {
        StructuredData? best = null;
        int bestRank = 0;
        foreach (string script in scripts)
        {
            if (script.Length > MaxLength || Parse(script) is not { } document)
            {
                continue;
            }

            using (document)
            {
                Dictionary<string, JsonElement> byId = [];
                foreach (JsonElement item in Items(document.RootElement, byId))
                {
                    int rank = Rank(item);
                    if (rank > bestRank)
                    {
                        (best, bestRank) = (ReadArticle(item, byId), rank);
                    }
                }
            }
        }

        return best ?? Empty;
    }

    private static JsonDocument? Parse(string script)
    {
        foreach (string candidate in (ReadOnlySpan<string>)[script, Repair(script)])
        {
            try
            {
                return JsonDocument.Parse(candidate, Lenient);
            }
            catch (JsonException)
            {
                // Tried again in repaired form; a script that is broken in another way tells nothing.
            }
        }

        return null;
    }

    /// <summary>Mends the usual faults: wrapping in a comment or CDATA, raw line breaks in strings, a stop behind the end.</summary>
    private static string Repair(string script)
    {
        ReadOnlySpan<char> text = script.AsSpan();
        int start = text.IndexOfAny('{', '[');
        int end = text.LastIndexOfAny('}', ']');
        if (text.Contains("<![CDATA[", StringComparison.Ordinal))
        {
            start = text.IndexOf('{');
            end = text.LastIndexOf('}');
        }

        if (start < 0 || end < start)
        {
            return "";
        }

        var output = new StringBuilder(end - start + 1);
        foreach (char c in text[start..(end + 1)])
        {
            output.Append(char.IsControl(c) || c == '\u00a0' ? ' ' : c);
        }

        return output.ToString();
    }

    private static IEnumerable<JsonElement> Items(JsonElement root, Dictionary<string, JsonElement> byId)
    {
        List<JsonElement> items = [];
        Stack<JsonElement> stack = new([root]);
        for (int visited = 0; visited < MaxVisited && stack.TryPop(out JsonElement element); visited++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                // Pushed from the back, so that the first comes first.
                for (int i = element.GetArrayLength() - 1; i >= 0; i--)
                {
                    stack.Push(element[i]);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                items.Add(element);
                if (element.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && element.EnumerateObject().Skip(1).Any())
                {
                    byId.TryAdd(id.GetString()!, element);
                }

                foreach (string name in (ReadOnlySpan<string>)["mainEntityOfPage", "mainEntity", "@graph"])
                {
                    if (element.TryGetProperty(name, out JsonElement inner))
                    {
                        stack.Push(inner);
                    }
                }

                PushPersons(element, stack);
            }
        }

        return items;
    }

    // Authors may be named by reference only; their own entries then stand elsewhere in the graph.
    private static void PushPersons(JsonElement element, Stack<JsonElement> stack)
    {
        if (element.TryGetProperty("author", out JsonElement author))
        {
            stack.Push(author);
        }
    }

    private static int Rank(JsonElement item)
    {
        if (!item.TryGetProperty("@type", out JsonElement type))
        {
            return 0;
        }

        int rank = 0;
        foreach (JsonElement name in type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().ToArray() : [type])
        {
            string text = name.ValueKind == JsonValueKind.String ? name.GetString()! : "";
            rank = Math.Max(rank, text.EndsWith("Article", StringComparison.Ordinal) || text.EndsWith("BlogPosting", StringComparison.Ordinal) || text is "Report" or "Review" or "LiveBlogPosting"
                ? 3
                : text is "DiscussionForumPosting" or "SocialMediaPosting" or "CreativeWork" or "Recipe" or "TechArticle" or "QAPage" ? 2 : text.EndsWith("Page", StringComparison.Ordinal) ? 1 : 0);
        }

        return rank;
    }

    private static StructuredData ReadArticle(JsonElement item, Dictionary<string, JsonElement> byId) => new()
    {
        Headline = Text(item, "headline") ?? Text(item, "name"),
        Authors = item.TryGetProperty("author", out JsonElement author) || item.TryGetProperty("creator", out author) ? [.. Names(author, byId)] : [],
        Published = Text(item, "datePublished") ?? Text(item, "dateCreated"),
        Modified = Text(item, "dateModified"),
        Publisher = item.TryGetProperty("publisher", out JsonElement publisher) ? Names(publisher, byId).FirstOrDefault() : null,
        Language = Text(item, "inLanguage"),
        Description = Text(item, "description"),
    };

    private static IEnumerable<string> Names(JsonElement element, Dictionary<string, JsonElement> byId)
    {
        foreach (JsonElement entry in element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().ToArray() : [element])
        {
            JsonElement person = entry;
            if (person.ValueKind == JsonValueKind.Object && !person.TryGetProperty("name", out _) && Text(person, "@id") is { } id && byId.TryGetValue(id, out JsonElement known))
            {
                person = known;
            }

            string? name = person.ValueKind == JsonValueKind.String ? Clean(person.GetString()) : person.ValueKind == JsonValueKind.Object ? Text(person, "name") : null;
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    private static string? Text(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => Clean(value.GetString()),
            JsonValueKind.Object when value.TryGetProperty("@value", out JsonElement inner) && inner.ValueKind == JsonValueKind.String => Clean(inner.GetString()),
            JsonValueKind.Object when value.TryGetProperty("name", out JsonElement named) && named.ValueKind == JsonValueKind.String => Clean(named.GetString()),
            _ => null,
        };
    }

    private static string? Clean(string? text)
    {
        string clean = TitleText.FoldWhiteSpace(HtmlText.Decode(text ?? ""));
        return clean.Length == 0 ? null : clean;
    }
}
