namespace ArticleKit.Readability.Formulas.Turkish;

/// <summary>The readability of Ateşman, the Turkish form of the Flesch Reading Ease.</summary>
/// <remarks>Ateşman, E. (1997), Türkçede okunabilirliğin ölçülmesi, Dil Dergisi 58, 71-74: 198.825 - 40.175 syllables per word - 2.610
/// words per sentence.</remarks>
public static class Atesman
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Turkish divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 198.825 - (2.610 * statistics.WordsPerSentence) - (40.175 * statistics.SyllablesPerWord)
            : null;
    }
}
