namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the section of its site that an article stands in, and its tags.</summary>
internal static class TopicsReader
{
    private const int MaxTags = 50;
    private const int MaxLength = 100;

    public static string? ReadSection(MetaTags meta, StructuredData data)
    {
        string? section = meta.First("article:section", "og:article:section") ?? data.Section ?? meta.First("parsely-section", "section", "cXenseParse:section", "articleSection");
        return section?.Length > MaxLength ? null : section;
    }

    /// <summary>What is meant as tags; the keywords for search engines only where there are none.</summary>
    public static IReadOnlyList<string> ReadTags(MetaTags meta, StructuredData data, ArticlePlace place)
    {
        List<string> tags = [];
        Add(tags, meta.All("article:tag", "og:article:tag"));
        Add(tags, data.Keywords);
        if (tags.Count == 0)
        {
            Add(tags, place.Tags);
        }

        if (tags.Count == 0)
        {
            Add(tags, meta.All("parsely-tags", "news_keywords", "sailthru.tags", "keywords"));
        }

        return tags;
    }

    private static void Add(List<string> tags, IReadOnlyList<string> lists)
    {
        foreach (string list in lists)
        {
            foreach (Range range in list.AsSpan().SplitAny(',', ';'))
            {
                ReadOnlySpan<char> tag = list.AsSpan()[range].Trim();
                if (tags.Count >= MaxTags)
                {
                    return;
                }

                if (tag.Length is > 0 and <= MaxLength && !IsKnown(tags, tag))
                {
                    tags.Add(tag.ToString());
                }
            }
        }
    }

    private static bool IsKnown(List<string> tags, ReadOnlySpan<char> tag)
    {
        foreach (string known in tags)
        {
            if (tag.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
