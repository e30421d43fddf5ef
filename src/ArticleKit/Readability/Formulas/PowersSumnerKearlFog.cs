namespace ArticleKit.Readability.Formulas;

/// <summary>The Gunning fog index, recalculated.</summary>
/// <remarks>Powers, R. D., Sumner, W. A., Kearl, B. E. (1958), A recalculation of four adult readability formulas, Journal of Educational
/// Psychology 49(2), 99-105: 3.0680 + 0.0877 words per sentence + 0.0984 words of
/// three or more syllables per 100 words.</remarks>
public static class PowersSumnerKearlFog
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, 3.15 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 3.0680 + (0.0877 * statistics.WordsPerSentence) + (0.0984 * (100.0 * statistics.PolysyllabicWords / statistics.Words))
            : null;
    }
}
