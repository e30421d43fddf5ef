using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Describes a choice of blocks by the numbers from which <see cref="PageConfidence"/> is computed. The first five tell of the choice, the
/// last eight of whether the page is an article; three of them do both.
/// </summary>
internal static class ConfidenceFeatures
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 10;

    /// <summary>How many of them, from the first on, tell how well the text was found.</summary>
    public const int ChoiceCount = 5;

    /// <summary>How many of them, up to the last, tell whether the page is an article.</summary>
    public const int ArticleCount = 8;

    // A block of a few words is no sentence, even with a stop.
    private const int MinProseWords = 12;
    private const double MaxLinkDensity = 0.5;

    /// <summary>Writes the numbers.</summary>
    /// <returns>False, with nothing written, if no word was chosen.</returns>
    public static bool TryWrite(PageDocument page, ContentSelection selection, Span<double> features)
    {
        double words = 0;
        double likely = 0;
        double prose = 0;
        double pieces = 0;
        foreach (int i in selection.Chosen)
        {
            TextBlock block = page.Blocks[i];
            words += block.Words;
            likely += block.Words * selection.Probabilities[i];
            prose += IsProse(block) ? block.Words : 0;
            pieces += block.Kind is BlockKind.Heading or BlockKind.ListItem or BlockKind.Table ? block.Words : 0;
        }

        if (words == 0)
        {
            return false;
        }

        double wordsOfPage = 0;
        double likelyOfPage = 0;
        double doubtful = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            double probability = selection.Probabilities[i];
            wordsOfPage += page.Blocks[i].Words;
            likelyOfPage += page.Blocks[i].Words * probability;
            doubtful += page.Blocks[i].Words * probability * (1 - probability);
        }

        // The expected word F1, if the probabilities are right.
        features[0] = 2 * likely / (words + likelyOfPage);
        features[1] = words / wordsOfPage;

        // The variance of the number of words that are content, in parts of what it could be at most for the words chosen.
        features[2] = 1 - Math.Min(1, 4 * doubtful / words);
        features[3] = prose / words;
        features[4] = pieces / words;
        features[5] = selection.Evidence.IsArticle ? 1 : 0;
        features[6] = selection.Evidence.IsOther ? 1 : 0;
        features[7] = selection.Evidence.IsDiscussion ? 1 : 0;
        features[8] = selection.Evidence.HasPublished ? 1 : 0;
        features[9] = selection.Evidence.HasHeadline ? 1 : 0;
        return true;
    }

    private static bool IsProse(TextBlock block) =>
        block.Words > MinProseWords && block.LinkDensity < MaxLinkDensity && block.Kind is BlockKind.Paragraph or BlockKind.Quote && Sentences.EndsWithStop(block.Text);
}
