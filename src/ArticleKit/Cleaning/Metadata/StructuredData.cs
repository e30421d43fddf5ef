using System.Text.Json;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>What the <c>application/ld+json</c> scripts of a page tell of its article (schema.org).</summary>
internal sealed record StructuredData
{
    // The scripts of a page are small; what is nested deeper or longer than this is no metadata.
    private const int MaxLength = 2_000_000;
    private const int MaxVisited = 20_000;
    private const int MaxEntries = 100;

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
            if (script.Length > MaxLength || JsonScript.Parse(script) is not { } document)
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

    private static IEnumerable<JsonElement> Items(JsonElement root, Dictionary<string, JsonElement> byId)
    {
        List<JsonElement> items = [];
        Stack<JsonElement> stack = new([root]);
        for (int visited = 0; visited < MaxVisited && stack.TryPop(out JsonElement element); visited++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                // Pushed from the back, so that the first comes first; an index into a long array would have to be searched for.
                JsonElement[] entries = [.. element.EnumerateArray().Take(MaxVisited)];
                for (int i = entries.Length - 1; i >= 0; i--)
                {
                    stack.Push(entries[i]);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                items.Add(element);
                if (JsonScript.TryGet(element, "@id", out JsonElement id) && JsonScript.StringOf(id) is { } name && element.EnumerateObject().Skip(1).Any())
                {
                    byId.TryAdd(name, element);
                }

                foreach (string part in (ReadOnlySpan<string>)["mainEntityOfPage", "mainEntity", "@graph"])
                {
                    if (JsonScript.TryGet(element, part, out JsonElement inner))
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
        if (JsonScript.TryGet(element, "author", out JsonElement author))
        {
            stack.Push(author);
        }
    }

    private static int Rank(JsonElement item)
    {
        if (!JsonScript.TryGet(item, "@type", out JsonElement type))
        {
            return 0;
        }

        int rank = 0;
        foreach (JsonElement name in Entries(type))
        {
            string text = JsonScript.StringOf(name) ?? "";
            rank = Math.Max(rank, text.EndsWith("Article", StringComparison.Ordinal) || text.EndsWith("BlogPosting", StringComparison.Ordinal) || text is "Report" or "Review" or "LiveBlogPosting"
                ? 3
                : text is "DiscussionForumPosting" or "SocialMediaPosting" or "CreativeWork" or "Recipe" or "TechArticle" ? 2 : (text == "Question" && JsonScript.TryGet(item, "author", out _)) ? 2 : text.EndsWith("Page", StringComparison.Ordinal) ? 1 : 0);
        }

        return rank;
    }

    private static StructuredData ReadArticle(JsonElement item, Dictionary<string, JsonElement> byId) => new()
    {
        Headline = Text(item, "headline") ?? Text(item, "name"),
        Authors = JsonScript.TryGet(item, "author", out JsonElement author) || JsonScript.TryGet(item, "creator", out author) ? [.. Names(author, byId)] : [],
        Published = Text(item, "datePublished") ?? Text(item, "dateCreated"),
        Modified = Text(item, "dateModified"),
        Publisher = JsonScript.TryGet(item, "publisher", out JsonElement publisher) ? Names(publisher, byId).FirstOrDefault() : null,
        Language = Text(item, "inLanguage"),
        Description = Text(item, "description"),
    };

    private static IEnumerable<string> Names(JsonElement element, Dictionary<string, JsonElement> byId)
    {
        foreach (JsonElement entry in Entries(element))
        {
            JsonElement person = entry;
            if (person.ValueKind == JsonValueKind.Object && !JsonScript.TryGet(person, "name", out _) && Text(person, "@id") is { } id && byId.TryGetValue(id, out JsonElement known))
            {
                person = known;
            }

            string? name = person.ValueKind == JsonValueKind.Object ? Text(person, "name") : Clean(JsonScript.StringOf(person));
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    private static string? Text(JsonElement item, string name)
    {
        if (!JsonScript.TryGet(item, name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        bool isWrapped = JsonScript.TryGet(value, "@value", out JsonElement inner) || JsonScript.TryGet(value, "name", out inner);
        return Clean(JsonScript.StringOf(isWrapped ? inner : value));
    }

    private static JsonElement[] Entries(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray().Take(MaxEntries)] : [element];

    private static string? Clean(string? text)
    {
        string clean = TitleText.FoldWhiteSpace(HtmlText.Decode(text ?? ""));
        return clean.Length == 0 ? null : clean;
    }
}
