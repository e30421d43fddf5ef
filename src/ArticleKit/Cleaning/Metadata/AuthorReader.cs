using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds who wrote an article: in structured data and <c>meta</c>, in marked elements near the headline, in text such as "By Ada Moss".
/// Where one place names persons and another the site or an agency, the persons count.
/// </summary>
internal static class AuthorReader
{
    private const int MaxWords = 14;
    private const int MaxCandidates = 40;
    private const int MaxLinkDistance = 150;
    private const int BlocksAbove = 4;
    private const int BlocksBelow = 12;

    private static readonly string[] MetaNames =
        ["author", "article:author", "og:article:author", "og:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "authors", "article:author_name", "cXenseParse:author", "citation_author", "rbauthors", "article.author", "dc.contributor"];

    public static IReadOnlyList<string> Read(PageDocument page, PageHead head, StructuredData data, ArticlePlace place, string? siteName, Uri? url)
    {
        bool IsPerson(string name) => !AuthorNames.IsBody(name, siteName, url);
        IReadOnlyList<string> bodies = [];
        foreach (IReadOnlyList<string> names in Stated(head.Meta, data).Concat(InPage(page, place)))
        {
            List<string> persons = [.. names.Where(IsPerson)];
            if (persons.Count > 0)
            {
                return persons;
            }

            bodies = bodies.Count == 0 ? names : bodies;
        }

        return bodies;
    }

    private static IEnumerable<IReadOnlyList<string>> Stated(MetaTags meta, StructuredData data)
    {
        IReadOnlyList<string> structured = AuthorNames.Split(data.Authors);
        IReadOnlyList<string> named = AuthorNames.Split(MetaNames.SelectMany(name => meta.All(name)).Where(value => !value.Contains("://", StringComparison.Ordinal)).Take(1));
        bool isMore = named.Count > structured.Count && structured.All(name => named.Any(other => TitleText.IsSame(name, other)));
        yield return isMore ? named : structured;
        yield return named;
        if (IsAuthorLabel(meta.First("twitter:label1")))
        {
            yield return AuthorNames.Split(meta.All("twitter:data1"));
        }
    }

    /// <summary>The card of a page shows what it likes: the author, or the minutes that reading takes.</summary>
    private static bool IsAuthorLabel(string? label) => label is not null
        && (label.Contains("writ", StringComparison.OrdinalIgnoreCase) || label.Contains("author", StringComparison.OrdinalIgnoreCase)
            || label.Contains("by", StringComparison.OrdinalIgnoreCase) || label.Contains("verfasst", StringComparison.OrdinalIgnoreCase)
            || label.Contains("écrit", StringComparison.OrdinalIgnoreCase) || label.Contains("escrito", StringComparison.OrdinalIgnoreCase)
            || label.Contains("scritto", StringComparison.OrdinalIgnoreCase) || label.Contains("geschreven", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<IReadOnlyList<string>> InPage(PageDocument page, ArticlePlace place)
    {
        foreach (int node in place.Authors.Take(MaxCandidates).Where(node => IsMarked(page.Nodes[node])))
        {
            yield return AuthorNames.Split([BlockText(page, node)]);
        }

        foreach (int node in place.Authors.Take(MaxCandidates))
        {
            string text = BlockText(page, node);
            IReadOnlyList<string> introduced = BylineText.Find(text, isLabelled: false);
            yield return introduced.Count > 0 ? introduced : AuthorNames.Split([text]);
        }

        if (place.HeadlineBlock >= 0)
        {
            int last = Math.Min(page.Blocks.Count - 1, place.HeadlineBlock + BlocksBelow);
            for (int i = Math.Max(0, place.HeadlineBlock - BlocksAbove); i <= last; i++)
            {
                if (i != place.HeadlineBlock && !place.IsElsewhere(page.Blocks[i].Node))
                {
                    yield return BylineText.Find(IntroducedBy(page, i), isLabelled: false);
                }
            }
        }

        foreach (int node in place.AuthorLinks.Take(MaxCandidates).Where(node => place.Distance(node) < MaxLinkDistance))
        {
            yield return AuthorNames.Split([BlockText(page, node)]);
        }

        for (int i = place.HeadlineBlock + 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Words < MaxWords && IntroducedBy(page, i).Contains(':', StringComparison.Ordinal) && !place.IsElsewhere(page.Blocks[i].Node))
            {
                yield return BylineText.Find(IntroducedBy(page, i), isLabelled: true);
            }
        }
    }

    /// <summary>The text of a block; of the next one too where it is but the word "by".</summary>
    private static string IntroducedBy(PageDocument page, int block)
    {
        string text = page.Blocks[block].Text;
        return page.Blocks[block].Words == 1 && block + 1 < page.Blocks.Count && NameWords.IsConnective(text.AsSpan().Trim([':', ' '])) ? $"{text.TrimEnd(':', ' ')}: {page.Blocks[block + 1].Text}" : text;
    }

    private static bool IsMarked(PageNode node) =>
        node.Html.GetAttributeValue("rel", "").Contains("author", StringComparison.OrdinalIgnoreCase) || node.Html.GetAttributeValue("itemprop", "") == "author";

    private static string BlockText(PageDocument page, int node)
    {
        string text = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(page.Nodes[node].Html, 400)));
        return text.Count(c => c == ' ') < MaxWords ? text : "";
    }
}
