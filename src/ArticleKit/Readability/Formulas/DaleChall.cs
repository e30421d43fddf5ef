namespace ArticleKit.Readability.Formulas;

/// <summary>The Dale-Chall formula of 1948, which looks at how familiar the words are.</summary>
/// <remarks>Dale, E., Chall, J. S. (1948), A formula for predicting readability, Educational Research Bulletin 27(1), 11-20:
/// 0.1579 unfamiliar words per 100 words + 0.0496 words per sentence + 3.6365. As is usual since, the constant is added only if more than 5 of
/// 100 words are unfamiliar, so that very easy texts score under grade 4.</remarks>
public static class DaleChall
{
    private const double EasyPercentage = 5;

    /// <summary>Computes the raw score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>
    /// 0.0496 or more. Under 5 stands for grade 4 and below, 5 for grades 5 and 6, 6 for 7 and 8, 7 for 9 and 10, 8 for 11 and 12,
    /// 9 for 13 to 15 and from 10 on for graduates. Null if the text has no words or no sentences.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (!statistics.IsScorable)
        {
            return null;
        }

        double unfamiliar = 100.0 * statistics.DaleChallUnfamiliarWords / statistics.Words;
        double score = (0.1579 * unfamiliar) + (0.0496 * statistics.WordsPerSentence);
        return unfamiliar > EasyPercentage ? score + 3.6365 : score;
    }
}
