using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>The path of a block leads to an element of the page.</summary>
internal static class PathChecks
{
    // Each path is looked for from the root, which takes time on long pages.
    private const int MostPaths = 6;

    public static void RequirePaths(this CaseRun run, CleanedArticle article, string html)
    {
        if (article.Blocks.Count == 0)
        {
            return;
        }

        HtmlNode root = PageDocument.Parse(html, ArticleLimits.Default).Root;
        int step = Math.Max(1, article.Blocks.Count / MostPaths);
        for (int i = 0; i < article.Blocks.Count; i += step)
        {
            string path = article.Blocks[i].XPath;
            run.Require(root.OwnerDocument.DocumentNode.SelectSingleNode(path) is not null, "path", () => $"'{SpanChecks.Short(path)}' leads nowhere.");
        }
    }
}
