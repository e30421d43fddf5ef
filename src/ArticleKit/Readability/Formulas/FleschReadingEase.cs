namespace ArticleKit.Readability.Formulas;

/// <summary>The Flesch Reading Ease: how easy a text is, by the length of its sentences and words.</summary>
/// <remarks>Flesch, R. (1948), A new readability yardstick, Journal of Applied Psychology 32(3), 221-233:
/// 206.835 - 1.015 words per sentence - 84.6 syllables per word.</remarks>
public static class FleschReadingEase
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 206.835 - (1.015 * statistics.WordsPerSentence) - (84.6 * statistics.SyllablesPerWord)
            : null;
    }
}
