using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>
/// Takes what was left out in the middle of what was chosen, where the page itself says that it belongs there: an item between two
/// items of the same list, a row between two rows of the same table, and a quotation between two paragraphs that stand beside it.
/// </summary>
internal static class Gaps
{
    private const double MostlyLink = 0.5;

    // Below this, the classifier is sure enough: prices and ratings stand in one list with what they belong to.
    private const double MinProbability = 0.3;

    private const Hints Unwanted = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Sharing | Hints.Promotion | Hints.Author | Hints.Consent
        | Hints.Sidebar | Hints.Footer | Hints.Form | Hints.Widget;

    /// <summary>Adds the blocks of gaps to the chosen ones, which stay in the order of the page.</summary>
    public static void Fill(PageDocument page, List<int> chosen, double[] probabilities)
    {
        List<int> filled = new(chosen.Count);
        foreach (int index in chosen)
        {
            for (int i = filled.Count > 0 ? filled[^1] + 1 : index, before = i - 1; i < index; i++)
            {
                if (probabilities[i] >= MinProbability && BelongsBetween(page, page.Blocks[before], page.Blocks[i], page.Blocks[index]))
                {
                    filled.Add(i);
                }
            }

            filled.Add(index);
        }

        chosen.Clear();
        chosen.AddRange(filled);
    }

    private static bool BelongsBetween(PageDocument page, TextBlock before, TextBlock block, TextBlock after) =>
        block.LinkDensity <= MostlyLink && block.Words > 0
        && ((IsOfSameList(before, block) && IsOfSameList(after, block)) || IsQuotationBetween(page, before, block, after));

    private static bool IsOfSameList(TextBlock block, TextBlock other) => block.Group >= 0 && block.Group == other.Group
        && block.Kind == other.Kind && block.Kind is BlockKind.ListItem or BlockKind.Table;

    private static bool IsQuotationBetween(PageDocument page, TextBlock before, TextBlock block, TextBlock after)
    {
        if (block.Kind != BlockKind.Quote || before.Kind != BlockKind.Paragraph || after.Kind != BlockKind.Paragraph)
        {
            return false;
        }

        int node = block.Node;
        while (node >= 0 && page.Nodes[node].Tag != Tag.Blockquote && (page.Nodes[node].Hints & Unwanted) == Hints.None)
        {
            node = page.Nodes[node].Parent;
        }

        return node >= 0
            && (page.Nodes[node].Hints & Unwanted) == Hints.None
            && page.Nodes[node].Parent == page.Nodes[before.Node].Parent
            && page.Nodes[node].Parent == page.Nodes[after.Node].Parent;
    }
}
