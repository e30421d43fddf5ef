using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Where a page may name its author.</summary>
internal static class AuthorCandidates
{
    private const int MaxWords = 14;
    private const int MaxCandidates = 40;
    private const int MaxLinkDistance = 150;
    private const int NearHeadline = 60;
    private const int BlocksAbove = 4;
    private const int BlocksBelow = 12;
    private const int BlocksBeside = 4;

    private static readonly string[] MetaNames =
        ["author", "article:author", "og:article:author", "og:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "authors", "article:author_name", "cXenseParse:author", "citation_author", "rbauthors", "article.author", "dc.contributor"];

    /// <summary>What the page states for machines, the most trustworthy place first.</summary>
    public static IEnumerable<AuthorCandidate> Stated(MetaTags meta, StructuredData data)
    {
        IReadOnlyList<string> structured = AuthorNames.Split(data.Authors);
        IReadOnlyList<string> named = AuthorNames.Split(MetaNames.SelectMany(name => meta.All(name)).Where(value => !value.Contains("://", StringComparison.Ordinal)).Take(1));
        bool isMore = named.Count > structured.Count && structured.All(name => named.Any(other => TitleText.IsSame(name, other)));
        yield return new AuthorCandidate(AuthorSource.Structured, isMore ? named : structured);
        yield return new AuthorCandidate(AuthorSource.Meta, named);
        if (IsAuthorLabel(meta.First("twitter:label1")))
        {
            yield return new AuthorCandidate(AuthorSource.Card, AuthorNames.Split(meta.All("twitter:data1")));
        }
    }

    /// <summary>What the page shows beside its headline with words such as "by".</summary>
    public static IEnumerable<AuthorCandidate> Bylines(PageDocument page, ArticlePlace place) =>
        Introduced(page, place, BlocksBeside / 2, BlocksBeside, AuthorSource.Byline);

    /// <summary>What the page shows elsewhere, the most trustworthy place first; only as much of the page is read as is asked for.</summary>
    public static IEnumerable<AuthorCandidate> Shown(PageDocument page, ArticlePlace place)
    {
        foreach (int node in place.Authors.Take(MaxCandidates).Where(node => IsMarked(page.Nodes[node])))
        {
            yield return new AuthorCandidate(AuthorSource.Marked, AuthorNames.Split([BlockText(page, node)]));
        }

        foreach (int node in place.Authors.Take(MaxCandidates))
        {
            string text = BlockText(page, node);
            IReadOnlyList<string> introduced = BylineText.Find(text, isLabelled: false);
            yield return new AuthorCandidate(AuthorSource.Named, introduced.Count > 0 ? introduced : AuthorNames.Split([text]), place.Distance(node) < NearHeadline);
        }

        foreach (AuthorCandidate candidate in Introduced(page, place, BlocksAbove, BlocksBelow, AuthorSource.Introduced))
        {
            yield return candidate;
        }

        foreach (int node in place.AuthorLinks.Take(MaxCandidates).Where(node => place.Distance(node) < MaxLinkDistance))
        {
            yield return new AuthorCandidate(AuthorSource.Linked, AuthorNames.Split([BlockText(page, node)]));
        }

        foreach (int block in Beside(page, place, BlocksBeside / 2, BlocksBeside))
        {
            yield return new AuthorCandidate(AuthorSource.Alone, BareNames.Read(page.Blocks[block].Text));
        }

        for (int i = place.HeadlineBlock + 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Words < MaxWords && IntroducedBy(page, i).Contains(':', StringComparison.Ordinal) && !place.IsElsewhere(page.Blocks[i].Node))
            {
                yield return new AuthorCandidate(AuthorSource.Labelled, BylineText.Find(IntroducedBy(page, i), isLabelled: true));
            }
        }

        yield return new AuthorCandidate(AuthorSource.Signature, BareNames.FindSignature(page, place));
    }

    private static IEnumerable<AuthorCandidate> Introduced(PageDocument page, ArticlePlace place, int above, int below, AuthorSource source)
    {
        foreach (int block in Beside(page, place, above, below))
        {
            yield return new AuthorCandidate(source, BylineText.Find(IntroducedBy(page, block), isLabelled: false));
        }
    }

    private static IEnumerable<int> Beside(PageDocument page, ArticlePlace place, int above, int below)
    {
        if (place.HeadlineBlock < 0)
        {
            yield break;
        }

        int last = Math.Min(page.Blocks.Count - 1, place.HeadlineBlock + below);
        for (int i = Math.Max(0, place.HeadlineBlock - above); i <= last; i++)
        {
            if (i != place.HeadlineBlock && !place.IsElsewhere(page.Blocks[i].Node))
            {
                yield return i;
            }
        }
    }

    /// <summary>The card of a page shows what it likes: the author, or the minutes that reading takes.</summary>
    private static bool IsAuthorLabel(string? label) => label is not null
        && (label.Contains("writ", StringComparison.OrdinalIgnoreCase) || label.Contains("author", StringComparison.OrdinalIgnoreCase)
            || label.Contains("by", StringComparison.OrdinalIgnoreCase) || label.Contains("verfasst", StringComparison.OrdinalIgnoreCase)
            || label.Contains("écrit", StringComparison.OrdinalIgnoreCase) || label.Contains("escrito", StringComparison.OrdinalIgnoreCase)
            || label.Contains("scritto", StringComparison.OrdinalIgnoreCase) || label.Contains("geschreven", StringComparison.OrdinalIgnoreCase));

    /// <summary>The text of a block; of the next one too where it is but the word "by".</summary>
    private static string IntroducedBy(PageDocument page, int block)
    {
        string text = page.Blocks[block].Text;
        bool isLead = page.Blocks[block].Words <= 2 && block + 1 < page.Blocks.Count && BylineText.IsLead(text);
        return isLead ? $"{text.TrimEnd(':', ' ')}: {page.Blocks[block + 1].Text}" : text;
    }

    private static bool IsMarked(PageNode node) =>
        node.Html.GetAttribute("rel").Contains("author", StringComparison.OrdinalIgnoreCase) || node.Html.GetAttribute("itemprop") == "author";

    private static string BlockText(PageDocument page, int node)
    {
        string text = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(page.Nodes[node].Html, 400)));
        return text.Count(c => c == ' ') < MaxWords ? text : "";
    }
}
