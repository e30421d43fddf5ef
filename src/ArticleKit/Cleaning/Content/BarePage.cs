using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// A page that holds little more than a sentence or two and nothing around them, such as a fragment: no rule would call that an
/// article, but there is nothing else that its reader could want.
/// </summary>
internal static class BarePage
{
    private const int MaxWords = 150;
    private const double MostlyLink = 0.5;

    private const Hints Surroundings = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Sharing | Hints.Consent | Hints.Sidebar | Hints.Footer
        | Hints.Form;

    /// <summary>The indexes of all blocks with words; none if the page is longer, or has menus, links by themselves or forms.</summary>
    public static List<int> Select(PageDocument page)
    {
        List<int> chosen = [];
        int words = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            TextBlock block = page.Blocks[i];
            words += block.Words;
            if (words > MaxWords || block.LinkDensity > MostlyLink)
            {
                return [];
            }

            if (block.Words > 0)
            {
                chosen.Add(i);
            }
        }

        return chosen.Count > 0 && HasSurroundings(page) ? [] : chosen;
    }

    private static bool HasSurroundings(PageDocument page)
    {
        foreach (PageNode node in page.Nodes)
        {
            if ((node.Hints & Surroundings) != Hints.None && node.Tag is not (Tag.Html or Tag.Body))
            {
                return true;
            }
        }

        return false;
    }
}
