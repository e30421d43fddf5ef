namespace ArticleKit.Readability.Formulas;

/// <summary>Bormuth's mean cloze formula: the share of the words left out of the text that readers would fill in.</summary>
/// <remarks>Bormuth, J. R. (1969), Development of readability analyses, University of Chicago, project 7-0052: 0.886593 - 0.083640 letters per word
/// + 0.161911 (share of words familiar by the list of Dale and Chall, 1948)^3 - 0.021401 words per sentence + 0.000577 (words per sentence)^2
/// - 0.000005 (words per sentence)^3.</remarks>
public static class BormuthMeanCloze
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Mostly from 0.2 (very hard) to 0.6 (very easy), with no bound on either side. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (!statistics.IsScorable)
        {
            return null;
        }

        double letters = (double)statistics.Letters / statistics.Words;
        double familiar = (double)(statistics.Words - statistics.DaleChallUnfamiliarWords) / statistics.Words;
        double length = statistics.WordsPerSentence;
        return 0.886593 - (0.083640 * letters) + (0.161911 * familiar * familiar * familiar)
            - (0.021401 * length) + (0.000577 * length * length) - (0.000005 * length * length * length);
    }
}
