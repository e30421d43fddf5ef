using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops what an article's own page sets apart from it: hidden copies, boxes about the author, mentions of related articles, side columns, and lines of dates.</summary>
internal static class Asides
{
    private const int MinWordsLeft = 60;
    private const double MaxHiddenShare = 0.35;
    private const double MaxShare = 0.3;

    private const int DateWords = 9;
    private const int MinWordsBesideDates = 40;
    private const double MaxDateShare = 0.4;
    private const double LinkedMention = 0.4;

    /// <summary>Drops what names in the page call hidden: text for screen readers or for print, shown to no reader.</summary>
    public static void DropHidden(PageDocument page, List<int> chosen) =>
        Choice.Drop(page, chosen, i => page.IsWithin(page.Blocks[i].Node, Hints.Hidden), MinWordsLeft, MaxHiddenShare);

    /// <summary>Drops boxes about the author, blocks that are named after related articles and link to one, and side columns.</summary>
    public static void DropBoxes(PageDocument page, List<int> chosen)
    {
        Choice.Drop(page, chosen, i => Choice.IsNear(page, page.Blocks[i].Node, Hints.Author, 2), MinWordsLeft, MaxShare);
        Choice.Drop(page, chosen, i => IsRelated(page, page.Blocks[i]), MinWordsLeft, MaxShare);
        Choice.Drop(page, chosen, i => Choice.IsNear(page, page.Blocks[i].Node, Hints.Sidebar, int.MaxValue), MinWordsLeft, MaxShare);
    }

    /// <summary>Drops lines that only tell when the article was published or changed.</summary>
    public static void DropDates(PageDocument page, List<int> chosen) =>
        Choice.Drop(page, chosen, i => IsDate(page, page.Blocks[i]), MinWordsBesideDates, MaxDateShare);

    private static bool IsRelated(PageDocument page, TextBlock block) =>
        (page.Nodes[block.Node].Hints & Hints.Related) != Hints.None && block.LinkDensity >= LinkedMention;

    private static bool IsDate(PageDocument page, TextBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Words <= DateWords && block.Text.AsSpan().ContainsAnyInRange('0', '9')
        && !Sentences.EndsWithStop(block.Text) && Choice.IsNear(page, block.Node, Hints.Date, 2);
}
