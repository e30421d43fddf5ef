namespace ArticleKit.Readability.Formulas;

/// <summary>The Gunning fog index.</summary>
/// <remarks>Gunning, R. (1952), The Technique of Clear Writing, McGraw-Hill: 0.4 (words per sentence + hard words per 100 words). Which words are
/// hard is told by <see cref="TextStatistics.ComplexWords"/>.</remarks>
public static class GunningFog
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Years of schooling, 0.4 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 0.4 * (statistics.WordsPerSentence + (100.0 * statistics.ComplexWords / statistics.Words))
            : null;
    }
}
