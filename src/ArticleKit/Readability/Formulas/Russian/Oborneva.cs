namespace ArticleKit.Readability.Formulas.Russian;

/// <summary>The Russian form of the Flesch Reading Ease.</summary>
/// <remarks>Oborneva, I. V. (2006), Avtomatizirovannaya otsenka slozhnosti uchebnykh tekstov na osnove statisticheskikh parametrov,
/// Moscow: 206.835 - 1.3 words per sentence - 60.1 syllables per word.</remarks>
public static class Oborneva
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Russian divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 206.835 - (1.3 * statistics.WordsPerSentence) - (60.1 * statistics.SyllablesPerWord)
            : null;
    }
}
