using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>What the places of a page that may date its article tell.</summary>
internal sealed record DateEvidence
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

    /// <summary>The publication that structured data state.</summary>
    public DateTimeOffset? Structured { get; private init; }

    /// <summary>The publication that a <c>meta</c> element states.</summary>
    public DateTimeOffset? Named { get; private init; }

    /// <summary>What stands in a <c>meta</c> element that may be of the publication, a change or the request.</summary>
    public DateTimeOffset? Uncertain { get; private init; }

    /// <summary>The last change that structured data or a <c>meta</c> element state.</summary>
    public DateTimeOffset? Modified { get; private init; }

    /// <summary>The day in the address of the page.</summary>
    public DateTimeOffset? Address { get; private init; }

    /// <summary>The language of the page; empty if it declares none.</summary>
    public required string Language { get; init; }

    /// <summary>What the page shows.</summary>
    public required ShownDates Shown { get; init; }

    /// <summary>The page as it was given.</summary>
    public required string Html { get; init; }

    /// <summary>The page, to be searched when nothing else dates it.</summary>
    public required PageDocument Page { get; init; }

    /// <summary>The address of the page, if it is known.</summary>
    public Uri? Url { get; private init; }

    /// <summary>What the scripts of the page tell; they are only read when asked for.</summary>
    public DateTimeOffset? FindInScripts() => ScriptDates.Find(Html);

    /// <summary>The day that a list of the page names beside its own title; only looked for when asked for.</summary>
    public DateTimeOffset? FindInTeasers() => OwnTeasers.Find(Page, Language, Url);

    public static DateEvidence Collect(PageDocument page, string html, PageHead head, StructuredData data, ArticlePlace place, string language, Uri? url) => new()
    {
        Structured = Parse(data.Published, language),
        Named = FromMeta(head.Meta, PublishedNames, language),
        Uncertain = FromMeta(head.Meta, UncertainNames, language),
        Modified = ReadModified(head.Meta, data),
        Address = AddressDate.Read(url),
        Html = html,
        Page = page,
        Url = url,
        Language = language,
        Shown = new ShownDates(page, place, language),
    };

    private static DateTimeOffset? ReadModified(MetaTags meta, StructuredData data) =>
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
}
