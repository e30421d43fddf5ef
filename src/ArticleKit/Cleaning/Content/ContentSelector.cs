using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Chooses the blocks of a page that are the article.</summary>
internal static class ContentSelector
{
    private const Hints Unwanted = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Sharing | Hints.Promotion | Hints.Author | Hints.Caption
        | Hints.Consent | Hints.Sidebar | Hints.Footer | Hints.Form | Hints.Details;

    /// <summary>The indexes of the chosen blocks, in the order of the page.</summary>
    public static List<int> Select(PageDocument page, string? title)
    {
        double[] scores = BlockScorer.Score(page);
        int main = MainNodeFinder.Find(page, scores);
        List<int> chosen = [];
        if (main < 0)
        {
            return chosen;
        }

        for (int i = 0; i < page.Blocks.Count; i++)
        {
            TextBlock block = page.Blocks[i];
            if (page.Contains(main, block.Node) && IsWanted(page, main, block) && !IsTitle(block, title))
            {
                chosen.Add(i);
            }
        }

        DropLooseHeadings(page, chosen);
        return chosen;
    }

    private static bool IsWanted(PageDocument page, int main, TextBlock block)
    {
        bool isProse = Sentences.LooksLikeProse(block.Text);
        if (block.Kind is not (BlockKind.Heading or BlockKind.TableRow) && block.LinkDensity > (isProse && block.Words > 15 ? 0.8 : 0.5))
        {
            return false;
        }

        for (int i = block.Node; i > main; i = page.Nodes[i].Parent)
        {
            PageNode node = page.Nodes[i];
            if (node.Tag is Tag.Nav or Tag.Footer or Tag.Aside or Tag.Button or Tag.Figcaption or Tag.Dialog)
            {
                return false;
            }

            Hints hints = node.Hints & Unwanted;
            if (hints != 0 && (node.Hints & Hints.Content) == 0)
            {
                return false;
            }
        }

        return block.Kind != BlockKind.Paragraph || isProse || block.Words >= 4;
    }

    private static bool IsTitle(TextBlock block, string? title) =>
        title is not null && block.Level is 1 or 2 && Metadata.TitleText.IsSame(block.Text, title);

    /// <summary>Drops headings that head nothing: at the end, or before a heading of the same or a higher rank.</summary>
    private static void DropLooseHeadings(PageDocument page, List<int> chosen)
    {
        int nextLevel = 1;
        for (int i = chosen.Count - 1; i >= 0; i--)
        {
            TextBlock block = page.Blocks[chosen[i]];
            if (block.Kind != BlockKind.Heading)
            {
                nextLevel = 7;
            }
            else if (nextLevel <= block.Level)
            {
                chosen.RemoveAt(i);
            }
            else
            {
                nextLevel = block.Level;
            }
        }
    }
}
