namespace ArticleKit.Readability.Formulas;

/// <summary>RIX, the simpler form of LIX.</summary>
/// <remarks>Anderson, J. (1983), Lix and Rix: variations on a little-known readability index, Journal of Reading 26(6), 490-496: words of more than
/// six letters per sentence.</remarks>
public static class Rix
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Mostly from 0 (very easy) to 8 (very hard); 0 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (double)statistics.LongWords / statistics.Sentences
            : null;
    }
}
