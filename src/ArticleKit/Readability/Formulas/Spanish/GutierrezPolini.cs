namespace ArticleKit.Readability.Formulas.Spanish;

/// <summary>The comprehensibility of Gutiérrez de Polini, made for Spanish and not adapted from English; needs no syllables.</summary>
/// <remarks>Gutiérrez de Polini, L. E. (1972), Investigación sobre lectura en Venezuela, Caracas: 95.2 - 9.7 letters per word - 0.35 words
/// per sentence.</remarks>
public static class GutierrezPolini
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Mostly from 20 (hard) to 70 (easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 95.2 - (9.7 * statistics.Letters / statistics.Words) - (0.35 * statistics.WordsPerSentence)
            : null;
    }
}
