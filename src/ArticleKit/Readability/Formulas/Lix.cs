namespace ArticleKit.Readability.Formulas;

/// <summary>LIX, for texts in any language that separates words by blanks.</summary>
/// <remarks>Björnsson, C. H. (1968), Läsbarhet, Liber: words per sentence + words of more than six letters per 100 words.</remarks>
public static class Lix
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Mostly from 20 (very easy) to 60 (very hard); 1 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? statistics.WordsPerSentence + (100.0 * statistics.LongWords / statistics.Words)
            : null;
    }
}
