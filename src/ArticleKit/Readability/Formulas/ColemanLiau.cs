namespace ArticleKit.Readability.Formulas;

/// <summary>The Coleman-Liau index, which needs no syllables.</summary>
/// <remarks>Coleman, M., Liau, T. L. (1975), A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2),
/// 283-284: 0.0588 letters per 100 words - 0.296 sentences per 100 words - 15.8.</remarks>
public static class ColemanLiau
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, without bounds; may be negative. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.0588 * (100.0 * statistics.Letters / statistics.Words)) - (0.296 * (100.0 * statistics.Sentences / statistics.Words)) - 15.8
            : null;
    }
}
