using System.Globalization;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds when an article was published: in structured data, <c>meta</c>, <c>time</c>, the address, and text that is marked as a date.</summary>
internal static class DateReader
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datePublished", "publish_date", "publishdate", "pubdate", "publish-date",
        "published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "article.published",
        "cXenseParse:recs:publishtime", "cxenseparse:publishtime", "rnews:datepublished", "originalpublicationdate", "publication_date", "publicationdate", "article_date_original", "created", "dateCreated",
        "citation_publication_date", "citation_date", "shareaholic:article_published_time", "bt:pubdate", "weibo:article:create_at", "vr:published_time", "ptime", "displaydate", "last-modified",
    ];

    private static readonly string[] ModifiedNames =
        ["article:modified_time", "og:updated_time", "article:modified", "dateModified", "dcterms.modified", "dc.date.modified", "last-modified", "revised", "lastmod"];

    public static DateTimeOffset? ReadPublished(PageDocument page, MetaTags meta, StructuredData data, string language, Uri? url)
    {
        DateTimeOffset? address = FromAddress(url);
        DateTimeOffset? stated = Parse(data.Published, language) ?? FromMeta(meta, language);
        return stated ?? FromElements(page, language) ?? address ?? FromText(page, language);
    }

    public static DateTimeOffset? ReadModified(MetaTags meta, StructuredData data) =>
        Parse(data.Modified, "") ?? Parse(meta.First(ModifiedNames), "");

    private static DateTimeOffset? Parse(string? text, string language) => text is null ? null : DateText.Parse(text, language);

    private static DateTimeOffset? FromMeta(MetaTags meta, string language)
    {
        foreach (string name in PublishedNames)
        {
            if (Parse(meta.First(name), language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Elements that are made for dates; the ones of the article before those of other articles and of comments.</summary>
    private static DateTimeOffset? FromElements(PageDocument page, string language)
    {
        for (int i = 0; i < page.Nodes.Count; i++)
        {
            PageNode node = page.Nodes[i];
            bool isMarked = node.Html.GetAttributeValue("itemprop", "") == "datePublished" || (node.Tag is Tag.Time or Tag.Abbr && node.Html.Attributes["pubdate"] is not null);
            if (isMarked && !IsWithin(page, i, Hints.Comments) && FromElement(node, language) is { } date)
            {
                return date;
            }
        }

        for (int i = 0; i < page.Nodes.Count; i++)
        {
            if (page.Nodes[i].Tag == Tag.Time && !IsElsewhere(page, i) && FromElement(page.Nodes[i], language) is { } date)
            {
                return date;
            }
        }

        for (int i = 0; i < page.Nodes.Count; i++)
        {
            if (page.Nodes[i].Hints.HasFlag(Hints.Date) && page.Nodes[i].Tag != Tag.Time && !IsElsewhere(page, i) && FromElement(page.Nodes[i], language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsElsewhere(PageDocument page, int node) =>
        IsWithin(page, node, Hints.Comments | Hints.Related | Hints.Sidebar | Hints.Footer | Hints.Navigation);

    private static bool IsWithin(PageDocument page, int node, Hints hints)
    {
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            if ((page.Nodes[i].Hints & hints) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static DateTimeOffset? FromElement(PageNode node, string language)
    {
        foreach (string name in (ReadOnlySpan<string>)["datetime", "content", "title"])
        {
            string value = node.Html.GetAttributeValue(name, "");
            if (value.Length > 0 && DateText.Parse(HtmlText.Decode(value), language) is { } date)
            {
                return date;
            }
        }

        string text = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(node.Html, 200)));
        return text.Length is > 5 and < 120 ? DateText.Find(text, language) : null;
    }

    private static DateTimeOffset? FromAddress(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true })
        {
            return null;
        }

        string[] parts = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            if (i + 2 < parts.Length && TryNumber(parts[i], 4, out int year) && TryNumber(parts[i + 2], 2, out int day)
                && DateText.Create(year, TryNumber(parts[i + 1], 2, out int month) ? month : MonthNames.Find(parts[i + 1]), day) is { } date)
            {
                return date;
            }

            if (parts[i].Length >= 10 && DateText.Parse(parts[i][..10], "") is { } leading)
            {
                return leading;
            }

            if (parts[i].Length == 8 && TryNumber(parts[i], 8, out int packed) && DateText.Create(packed / 10000, packed / 100 % 100, packed % 100) is { } compact)
            {
                return compact;
            }
        }

        return null;
    }

    private static bool TryNumber(string text, int maxDigits, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && text.Length <= maxDigits && (maxDigits != 4 || text.Length == 4);

    /// <summary>A short block with a date, close below the headline.</summary>
    private static DateTimeOffset? FromText(PageDocument page, string language)
    {
        const int Window = 12;
        const int MaxWords = 25;
        int heading = -1;
        for (int i = 0; i < page.Blocks.Count && heading < 0; i++)
        {
            heading = page.Blocks[i].Level == 1 ? i : -1;
        }

        for (int i = Math.Max(0, heading - 3); heading >= 0 && i < Math.Min(page.Blocks.Count, heading + Window); i++)
        {
            TextBlock block = page.Blocks[i];
            if (block.Words <= MaxWords && block.Level != 1 && DateText.Find(block.Text, language) is { } date)
            {
                return date;
            }
        }

        return null;
    }
}
