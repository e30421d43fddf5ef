using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Chooses blocks by rules alone, for pages in which the classifier finds nothing.</summary>
internal static class RuleSelector
{
    private const int MinWords = 4;

    private const Hints Unwanted = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Sharing | Hints.Promotion | Hints.Author | Hints.Caption
        | Hints.Consent | Hints.Sidebar | Hints.Footer | Hints.Form | Hints.Details;

    /// <summary>The indexes of the chosen blocks, in the order of the page.</summary>
    public static List<int> Select(PageDocument page)
    {
        int main = MainNodeFinder.Find(page, BlockScorer.Score(page));
        if (main < 0)
        {
            return BarePage.Select(page);
        }

        List<int> chosen = [];
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Contains(main, page.Blocks[i].Node) && IsWanted(page, main, page.Blocks[i]))
            {
                chosen.Add(i);
            }
        }

        return chosen;
    }

    private static bool IsWanted(PageDocument page, int main, TextBlock block)
    {
        bool isProse = Sentences.LooksLikeProse(block.Text);
        if (block.Kind is not (BlockKind.Heading or BlockKind.Table) && block.LinkDensity > (isProse && block.Words > 15 ? 0.8 : 0.5))
        {
            return false;
        }

        for (int i = block.Node; i > main; i = page.Nodes[i].Parent)
        {
            PageNode node = page.Nodes[i];
            if (node.Tag is Tag.Nav or Tag.Footer or Tag.Aside or Tag.Button or Tag.Figcaption or Tag.Dialog
                || ((node.Hints & Unwanted) != Hints.None && (node.Hints & Hints.Content) == Hints.None))
            {
                return false;
            }
        }

        return block.Kind != BlockKind.Paragraph || isProse || block.Words >= MinWords;
    }
}
