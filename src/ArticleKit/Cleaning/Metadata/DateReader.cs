using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds when an article was published, by agreement between structured data, <c>meta</c>, what the page shows near its headline, and the
/// address. The order of belief follows htmldate (Barbaresi, 2020, "htmldate: A Python package to extract publication dates from web pages").
/// </summary>
internal static class DateReader
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "article:published", "article:publicationdate", "datePublished", "publish_date", "publishdate", "pubdate", "publish-date",
        "published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "article.published", "cXenseParse:recs:publishtime", "cxenseparse:publishtime",
        "rnews:datepublished", "originalpublicationdate", "publication_date", "publicationdate", "article_date_original", "citation_publication_date", "citation_online_date", "citation_date",
        "shareaholic:article_published_time", "bt:pubdate", "weibo:article:create_at", "vr:published_time", "ptime", "displaydate", "dateCreated", "article:created_time", "published", "published-date", "publisheddate", "publication-date", "date-published", "w-published-date", "post_date", "release_date", "releasedate", "ms.date", "analyticsattributes.articledate",
    ];

    // Many systems write the time of the last change, or of the request, under these names.
    private static readonly string[] UncertainNames = ["date", "dc.date", "dcterms.date", "created", "dc.date.available", "search.date", "pdate", "itemdate"];

    private static readonly string[] ModifiedNames =
        ["article:modified_time", "og:updated_time", "article:modified", "dateModified", "dateUpdate", "dcterms.modified", "dc.date.modified", "last-modified", "revised", "lastmod", "article:updated_time"];

    public static DateTimeOffset? ReadPublished(PageDocument page, PageHead head, StructuredData data, ArticlePlace place, string language, Uri? url)
    {
        var shown = new ShownDates(page, place, language);
        DateTimeOffset? structured = Parse(data.Published, language);
        DateTimeOffset? named = FromMeta(head.Meta, PublishedNames, language);
        DateTimeOffset? uncertain = FromMeta(head.Meta, UncertainNames, language);
        DateTimeOffset? modified = ReadModified(head.Meta, data);
        DateTimeOffset? address = AddressDate.Read(url);
        DateTimeOffset? best = structured ?? named;
        best = best is { } stated
            ? Outvote(stated, modified, [named, shown.Published, address, uncertain])
            : Choose(shown.Published, address, uncertain) ?? shown.FindLabelled() ?? modified ?? shown.Updated;
        return best is { } chosen ? ToShownDay(chosen, shown.Published ?? address) : null;
    }

    public static DateTimeOffset? ReadModified(MetaTags meta, StructuredData data) =>
        Parse(data.Modified, "") ?? FromMeta(meta, ModifiedNames, "");

    private static DateTimeOffset? Parse(string? text, string language) => text is null ? null : DateText.Parse(text, language);

    private static DateTimeOffset? FromMeta(MetaTags meta, string[] names, string language)
    {
        foreach (string name in names)
        {
            if (Parse(meta.First(name), language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>What is stated counts, unless two other places agree on another day that is not that of the last change.</summary>
    private static DateTimeOffset Outvote(DateTimeOffset stated, DateTimeOffset? modified, ReadOnlySpan<DateTimeOffset?> others)
    {
        for (int i = 0; i < others.Length; i++)
        {
            for (int j = i + 1; j < others.Length; j++)
            {
                if (others[i] is { } one && others[j] is { } other && one.Date == other.Date && Days(one, stated) > 1 && one.Date != modified?.Date)
                {
                    return one.TimeOfDay == TimeSpan.Zero ? other : one;
                }
            }
        }

        return stated;
    }

    private static DateTimeOffset? Choose(DateTimeOffset? shown, DateTimeOffset? address, DateTimeOffset? uncertain)
    {
        DateTimeOffset? best = address is { } inAddress && shown is { } inPage && Days(inAddress, inPage) > 1 ? address : shown ?? address;

        // The head of the page may add the time to a day that is certain.
        return best is { } day && uncertain is { } exact && day.TimeOfDay == TimeSpan.Zero && exact.Date == day.Date ? exact : best ?? uncertain;
    }

    private static DateTimeOffset ToShownDay(DateTimeOffset date, DateTimeOffset? shown) => shown is { } day ? LocalDay.Shift(date, day) : date;

    private static int Days(DateTimeOffset first, DateTimeOffset second) => Math.Abs((first.Date - second.Date).Days);
}
