namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the conditions under which an article may be read and used.</summary>
internal static class AccessReader
{
    /// <summary>Whether readers have to pay, as the page states it (schema.org <c>isAccessibleForFree</c>, else <c>article:content_tier</c>).</summary>
    public static bool? ReadPaywall(MetaTags meta, StructuredData data)
    {
        if ((data.IsFree ?? StatedTruth.Parse(meta.First("isAccessibleForFree"))) is { } isFree)
        {
            return !isFree;
        }

        string? tier = meta.First("article:content_tier", "og:article:content_tier");
        return tier is null ? null
            : tier.Equals("free", StringComparison.OrdinalIgnoreCase) ? false
            : tier.Equals("locked", StringComparison.OrdinalIgnoreCase) || tier.Equals("metered", StringComparison.OrdinalIgnoreCase) ? true : null;
    }

    public static string? ReadLicense(PageHead head, StructuredData data, ArticlePlace place)
    {
        string? licence = head.Addresses.Resolve(data.License) ?? head.Addresses.Resolve(head.Meta.First("link:license", "dcterms.license"));
        foreach (string link in place.Licences)
        {
            licence ??= head.Addresses.Resolve(link);
        }

        return licence;
    }
}
