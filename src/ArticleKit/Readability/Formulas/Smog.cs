namespace ArticleKit.Readability.Formulas;

/// <summary>SMOG, the simple measure of gobbledygook.</summary>
/// <remarks>McLaughlin, G. H. (1969), SMOG grading: a new readability formula, Journal of Reading 12(8), 639-646, equation D:
/// 1.0430 times the root of the words of three or more syllables in 30 sentences, + 3.1291. It was normed on 30 sentences, ten each from
/// the beginning, the middle and the end; here all sentences are taken and the count is scaled to 30.</remarks>
public static class Smog
{
    /// <summary>The number of sentences that the formula was normed on: 30. A shorter text is scored, but less reliably.</summary>
    public const int MinimumSentences = 30;

    private const double NormSentences = MinimumSentences;

    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade, 3.1291 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (1.0430 * Math.Sqrt(NormSentences * statistics.PolysyllabicWords / statistics.Sentences)) + 3.1291
            : null;
    }
}
