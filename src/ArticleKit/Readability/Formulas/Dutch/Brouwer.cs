namespace ArticleKit.Readability.Formulas.Dutch;

/// <summary>The Dutch form of the Flesch Reading Ease by Brouwer, the leesindex A.</summary>
/// <remarks>Brouwer, R. H. M. (1963), Onderzoek naar de leesmoeilijkheid van Nederlands proza, Pedagogische Studiën 40, 454-464: 195 - 2
/// words per sentence - 67 syllables per word.</remarks>
public static class Brouwer
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
            ? 195 - (2 * statistics.WordsPerSentence) - (67 * statistics.SyllablesPerWord)
            : null;
    }
}
