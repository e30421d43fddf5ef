namespace ArticleKit.Readability.Formulas;

/// <summary>The Flesch-Kincaid grade level.</summary>
/// <remarks>Kincaid, J. P., Fishburne, R. P., Rogers, R. L., Chissom, B. S. (1975), Derivation of new readability formulas for Navy enlisted
/// personnel, Research Branch Report 8-75: 0.39 words per sentence + 11.8 syllables per word - 15.59.</remarks>
public static class FleschKincaidGrade
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, without bounds; may be negative. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.39 * statistics.WordsPerSentence) + (11.8 * statistics.SyllablesPerWord) - 15.59
            : null;
    }
}
