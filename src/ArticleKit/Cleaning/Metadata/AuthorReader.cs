using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds who wrote an article.</summary>
internal static class AuthorReader
{
    private const int MaxWords = 12;

    public static IReadOnlyList<string> Read(PageDocument page, MetaTags meta, StructuredData data, string? siteName)
    {
        IReadOnlyList<string> stated = AuthorNames.Split(data.Authors, siteName);
        if (stated.Count == 0)
        {
            stated = AuthorNames.Split(meta.All("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "authors", "article:author_name"), siteName);
        }

        if (stated.Count == 0 && IsAuthorLabel(meta.First("twitter:label1")))
        {
            stated = AuthorNames.Split(meta.All("twitter:data1"), siteName);
        }

        return stated.Count > 0 ? stated : FindInPage(page, siteName);
    }

    /// <summary>The card of a page shows what it likes: the author, or the minutes that reading takes.</summary>
    private static bool IsAuthorLabel(string? label) => label is not null
        && (label.Contains("writ", StringComparison.OrdinalIgnoreCase) || label.Contains("author", StringComparison.OrdinalIgnoreCase)
            || label.Contains("by", StringComparison.OrdinalIgnoreCase) || label.Contains("verfasst", StringComparison.OrdinalIgnoreCase)
            || label.Contains("écrit", StringComparison.OrdinalIgnoreCase) || label.Contains("escrito", StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> FindInPage(PageDocument page, string? siteName)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = 0; i < page.Nodes.Count; i++)
            {
                PageNode node = page.Nodes[i];
                bool isMarked = pass == 0
                    ? node.Html.GetAttributeValue("rel", "") == "author" || node.Html.GetAttributeValue("itemprop", "") == "author"
                    : (node.Hints & (Hints.Author | Hints.Comments | Hints.Related)) == Hints.Author;
                if (!isMarked || IsInComments(page, i))
                {
                    continue;
                }

                string text = BlockText(page, i);
                IReadOnlyList<string> names = AuthorNames.Split([text], siteName);
                if (names.Count > 0)
                {
                    return names;
                }
            }
        }

        return [];
    }

    private static bool IsInComments(PageDocument page, int node)
    {
        for (int i = node; i >= 0; i = page.Nodes[i].Parent)
        {
            if ((page.Nodes[i].Hints & (Hints.Comments | Hints.Related | Hints.Sidebar | Hints.Footer)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string BlockText(PageDocument page, int node)
    {
        string text = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(page.Nodes[node].Html, 400)));
        return text.Count(c => c == ' ') < MaxWords ? text : "";
    }
}
