using System.Text.Json;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>What the <c>application/ld+json</c> scripts of a page tell of its article (schema.org).</summary>
internal sealed record StructuredData
{
    // The scripts of a page are small; what is nested deeper or longer than this is no metadata.
    private const int MaxLength = 2_000_000;
    private const int MaxVisited = 20_000;

    public static StructuredData Empty { get; } = new();

    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Publisher { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public string? ArticleBody { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? License { get; init; }

    public bool? IsFree { get; init; }

    public LeadImage? Image { get; init; }

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
                        (best, bestRank) = (new StructuredValues(byId).Read(item), rank);
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
        foreach (JsonElement name in StructuredValues.Entries(type))
        {
            string text = JsonScript.StringOf(name) ?? "";
            rank = Math.Max(rank, text.EndsWith("Article", StringComparison.Ordinal) || text.EndsWith("BlogPosting", StringComparison.Ordinal) || text is "Report" or "Review" or "LiveBlogPosting"
                ? 3
                : text is "DiscussionForumPosting" or "SocialMediaPosting" or "CreativeWork" or "Recipe" or "TechArticle" ? 2 : (text == "Question" && JsonScript.TryGet(item, "author", out _)) ? 2 : text.EndsWith("Page", StringComparison.Ordinal) ? 1 : 0);
        }

        return rank;
    }
}
