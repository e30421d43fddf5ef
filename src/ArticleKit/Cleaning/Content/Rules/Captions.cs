using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops the captions and credits of images.</summary>
internal static class Captions
{
    private const int MaxWords = 120;
    private const int Steps = 2;
    private const int MinWordsLeft = 40;
    private const double MaxShare = 0.4;

    /// <summary>Drops them from the chosen blocks.</summary>
    public static void Drop(PageDocument page, List<int> chosen) =>
        Choice.Drop(page, chosen, i => IsCaption(page, page.Blocks[i]), MinWordsLeft, MaxShare);

    private static bool IsCaption(PageDocument page, TextBlock block) =>
        block.Words <= MaxWords && block.Kind is not (BlockKind.Table or BlockKind.Preformatted) && Choice.IsNear(page, block.Node, Hints.Caption, Steps);
}
