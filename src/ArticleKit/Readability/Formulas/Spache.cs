namespace ArticleKit.Readability.Formulas;

/// <summary>The Spache formula, made for reading matter of the first three grades.</summary>
/// <remarks>Spache, G. D. (1974), Good reading for poor readers, Garrard, revising Spache (1953), A new readability formula for primary-grade
/// reading materials, Elementary School Journal 53(7), 410-413: 0.121 words per sentence + 0.082 unfamiliar words per 100 words + 0.659, each
/// unfamiliar word counted once. It was made for samples of 100 words; the longer a text, the more words repeat in it, and the lower it scores.</remarks>
public static class Spache
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, 0.78 or more; meant for grades 1 to 4. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.121 * statistics.WordsPerSentence) + (0.082 * (100.0 * statistics.SpacheUnfamiliarWords / statistics.Words)) + 0.659
            : null;
    }
}
