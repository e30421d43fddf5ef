namespace ArticleKit.Readability.Formulas;

/// <summary>The Flesch Reading Ease, recalculated to give a school grade.</summary>
/// <remarks>Powers, R. D., Sumner, W. A., Kearl, B. E. (1958), A recalculation of four adult readability formulas, Journal of Educational
/// Psychology 49(2), 99-105: 0.0778 words per sentence + 4.55 syllables per word - 2.2029.</remarks>
public static class PowersSumnerKearlFlesch
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, 2.42 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.0778 * statistics.WordsPerSentence) + (4.55 * statistics.SyllablesPerWord) - 2.2029
            : null;
    }
}
