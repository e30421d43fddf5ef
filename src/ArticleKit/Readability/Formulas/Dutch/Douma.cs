namespace ArticleKit.Readability.Formulas.Dutch;

/// <summary>The Dutch form of the Flesch Reading Ease by Douma.</summary>
/// <remarks>Douma, W. H. (1960), De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen: 206.835 - 0.93 words per sentence - 77
/// syllables per word.</remarks>
public static class Douma
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Dutch divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 206.835 - (0.93 * statistics.WordsPerSentence) - (77 * statistics.SyllablesPerWord)
            : null;
    }
}
