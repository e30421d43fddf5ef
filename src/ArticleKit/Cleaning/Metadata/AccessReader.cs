using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the conditions under which an article may be read and used.</summary>
internal static class AccessReader
{
    private const int MaxOffer = 600;

    // Of what an offer to subscribe says in the languages of Europe.
    private static readonly string[] Offers = ["subscri", "abonn", "abo ", "suscri", "assin", "prenumer", "tilaa", "předplat", "előfizet", "подпис", "weiterlesen mit", "jetzt testen"];

    /// <summary>
    /// Whether readers have to pay: as the page states it (schema.org <c>isAccessibleForFree</c>, else <c>article:content_tier</c>), else true
    /// where an element below the headline that is named after a paywall offers a subscription.
    /// </summary>
    public static bool? ReadPaywall(PageDocument page, MetaTags meta, StructuredData data, ArticlePlace place)
    {
        if ((data.IsFree ?? StatedTruth.Parse(meta.First("isAccessibleForFree"))) is { } isFree)
        {
            return !isFree;
        }

        string? tier = meta.First("article:content_tier", "og:article:content_tier");
        return tier is null ? place.Walls.Any(wall => IsOffer(page.Nodes[wall])) ? true : null
            : tier.Equals("free", StringComparison.OrdinalIgnoreCase) ? false
            : tier.Equals("locked", StringComparison.OrdinalIgnoreCase) || tier.Equals("metered", StringComparison.OrdinalIgnoreCase) ? true : null;
    }

    /// <summary>A longer text is the article itself, which some pages name so too.</summary>
    private static bool IsOffer(PageNode wall)
    {
        string text = NodeText.Read(wall.Html, MaxOffer);
        return text.Length < MaxOffer && Array.Exists(Offers, offer => text.Contains(offer, StringComparison.OrdinalIgnoreCase));
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
