using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Chooses the blocks of a page that are the article.</summary>
internal static class ContentSelector
{
    private const double Threshold = 0.5;

    // Fewer words are no article, however sure the classifier is of them.
    private const int MinWords = 5;

    /// <summary>The indexes of the chosen blocks, in the order of the page.</summary>
    public static List<int> Select(PageDocument page, string? title, Uri? url, BlockClassifier classifier)
    {
        var evidence = PageEvidence.Of(page, title, url);
        double[] probabilities = classifier.Score(page, title, evidence);
        List<int> chosen = [];
        int words = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] > Threshold)
            {
                chosen.Add(i);
                words += page.Blocks[i].Words;
            }
        }

        if (words < MinWords)
        {
            chosen = RuleSelector.Select(page);
        }

        Gaps.Fill(page, chosen);
        if (!evidence.IsDiscussion)
        {
            OtherVoices.DropComments(page, chosen);
            OtherVoices.DropFurtherArticles(page, chosen, title);
        }

        LinkLists.Drop(page, chosen, evidence);
        chosen.RemoveAll(i => IsTitle(page.Blocks[i], title));
        DropLooseHeadings(page, chosen);
        return chosen;
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
                nextLevel = int.MaxValue;
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
