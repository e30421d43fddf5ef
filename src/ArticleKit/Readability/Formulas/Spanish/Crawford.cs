namespace ArticleKit.Readability.Formulas.Spanish;

/// <summary>The grade of Crawford, for texts of the elementary school.</summary>
/// <remarks>Crawford, A. N. (1984), A Spanish language Fry-type readability procedure: elementary level, Bilingual Education Paper Series
/// 7(8): 0.049 syllables per 100 words - 0.205 sentences per 100 words - 3.407.</remarks>
public static class Crawford
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Spanish divides words.</param>
    /// <returns>The years of school that a reader needs, mostly from 1 to 6 but without bounds; may be negative. Null if the text has no
    /// words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.049 * (100.0 * statistics.Syllables / statistics.Words)) - (0.205 * (100.0 * statistics.Sentences / statistics.Words)) - 3.407
            : null;
    }
}
