using System.Runtime.InteropServices;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops blocks that are nothing but a link from a text that is otherwise prose: teasers of other articles stand between its paragraphs.</summary>
internal static class LinkLists
{
    private const double MostlyLink = 0.9;
    private const double MostlyProse = 0.2;
    private const int MinProseWords = 40;

    /// <summary>Drops them from the chosen blocks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="chosen">The chosen blocks.</param>
    /// <param name="evidence">What the page says of itself.</param>
    /// <param name="url">Where it came from, if that is known.</param>
    public static void Drop(PageDocument page, List<int> chosen, PageEvidence evidence, Uri? url)
    {
        int linkWords = 0;
        int proseWords = 0;
        foreach (int i in chosen)
        {
            linkWords += page.Blocks[i].LinkWords;
            proseWords += page.Blocks[i].LinkDensity < MostlyLink ? page.Blocks[i].Words - page.Blocks[i].LinkWords : 0;
        }

        // A page of links is no article; there the links are what it is for.
        bool isArticle = evidence.IsArticle && !evidence.IsDiscussion && proseWords >= MinProseWords;
        if (isArticle || linkWords < MostlyProse * (linkWords + proseWords))
        {
            Dictionary<int, Items> lists = CountItems(page, chosen);
            chosen.RemoveAll(i => IsTeaser(page.Blocks[i]) && !IsInMixedList(page.Blocks[i], lists) && !IsOwnHeading(page.Blocks[i], url));
        }
    }

    private static bool IsTeaser(TextBlock block) =>
        block.LinkDensity >= MostlyLink && block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading && block.Words > 1;

    private static Dictionary<int, Items> CountItems(PageDocument page, List<int> chosen)
    {
        Dictionary<int, Items> lists = [];
        foreach (int i in chosen)
        {
            TextBlock block = page.Blocks[i];
            if (block is { Kind: BlockKind.ListItem, Group: >= 0 })
            {
                Items items = lists.GetValueOrDefault(block.Group);
                lists[block.Group] = new Items(items.All + 1, items.Teasers + (IsTeaser(block) ? 1 : 0));
            }
        }

        return lists;
    }

    /// <summary>A list of which most items are more than links is a list of the article; its items stay together.</summary>
    private static bool IsInMixedList(TextBlock block, Dictionary<int, Items> lists) =>
        block.Kind == BlockKind.ListItem && lists.TryGetValue(block.Group, out Items items) && 2 * items.Teasers < items.All;

    /// <summary>A heading that links to its own page heads what stands there.</summary>
    private static bool IsOwnHeading(TextBlock block, Uri? url)
    {
        if (block.Kind != BlockKind.Heading || url is null)
        {
            return false;
        }

        HtmlNode? node = block.First;
        while (node is not null && !node.Name.Equals("a", StringComparison.OrdinalIgnoreCase))
        {
            node = node.ParentNode;
        }

        return node is not null && OwnAddress.Is(node.GetAttribute("href"), url);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Items(int All, int Teasers);
}
