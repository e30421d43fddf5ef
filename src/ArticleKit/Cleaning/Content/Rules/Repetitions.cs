using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>Drops what an article says twice in the same words: a caption for each size of its image, a teaser of itself.</summary>
internal static class Repetitions
{
    // Short lines are repeated in poems and tables too.
    private const int MinWords = 8;
    private const int MinWordsLeft = 20;

    // Where much is repeated, it is meant to be.
    private const double MaxShare = 0.3;

    /// <summary>Keeps of blocks with the same text the one that is most probably content.</summary>
    public static void Drop(PageDocument page, List<int> chosen, double[] probabilities)
    {
        Dictionary<string, int> best = new(StringComparer.Ordinal);
        foreach (int i in chosen)
        {
            TextBlock block = page.Blocks[i];
            if (block.Words >= MinWords && (!best.TryGetValue(block.Text, out int other) || probabilities[i] > probabilities[other]))
            {
                best[block.Text] = i;
            }
        }

        Choice.Drop(page, chosen, i => best.TryGetValue(page.Blocks[i].Text, out int kept) && kept != i, MinWordsLeft, MaxShare);
    }
}
