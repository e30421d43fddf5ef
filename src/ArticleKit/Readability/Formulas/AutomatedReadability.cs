namespace ArticleKit.Readability.Formulas;

/// <summary>The automated readability index (ARI), which needs no syllables.</summary>
/// <remarks>Smith, E. A., Senter, R. J. (1967), Automated readability index, AMRL-TR-66-220: 4.71 letters and digits per word
/// + 0.5 words per sentence - 21.43.</remarks>
public static class AutomatedReadability
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, without bounds; may be negative. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (4.71 * statistics.Characters / statistics.Words) + (0.5 * statistics.WordsPerSentence) - 21.43
            : null;
    }
}
