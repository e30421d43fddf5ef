namespace ArticleKit.Readability.Formulas;

/// <summary>The Dale-Chall formula, recalculated.</summary>
/// <remarks>Powers, R. D., Sumner, W. A., Kearl, B. E. (1958), A recalculation of four adult readability formulas, Journal of Educational
/// Psychology 49(2), 99-105: 3.2672 + 0.0596 words per sentence + 0.1155 unfamiliar
/// words per 100 words.</remarks>
public static class PowersSumnerKearlDaleChall
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, 3.32 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 3.2672 + (0.0596 * statistics.WordsPerSentence) + (0.1155 * (100.0 * statistics.DaleChallUnfamiliarWords / statistics.Words))
            : null;
    }
}
