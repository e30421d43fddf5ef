namespace ArticleKit.Readability.Formulas;

/// <summary>The new Dale-Chall formula of 1995: how many of the words left out of the text a reader would fill in.</summary>
/// <remarks>Chall, J. S., Dale, E. (1995), Readability revisited: the new Dale-Chall readability formula, Brookline Books:
/// 64 - 0.95 unfamiliar words per 100 words - 0.69 words per sentence.</remarks>
public static class NewDaleChall
{
    /// <summary>Computes the cloze score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>
    /// Mostly from 10 (very hard) to 60 (very easy), and less than 64, with no bound below. Null if the text has no words or no sentences.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 64 - (0.95 * (100.0 * statistics.NewDaleChallUnfamiliarWords / statistics.Words)) - (0.69 * statistics.WordsPerSentence)
            : null;
    }

    /// <summary>The school grade of the cloze score, by the table of the authors.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>
    /// 1, 2, 3 or 4; 5.5, 7.5, 9.5 or 11.5 for the two grades around it; 14 for grades 13 to 15 (college); 16 for 16 and above. Null if the
    /// text has no words or no sentences.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Grade(TextStatistics statistics) => Score(statistics) switch
    {
        null => null,
        >= 58 => 1,
        >= 54 => 2,
        >= 50 => 3,
        >= 45 => 4,
        >= 40 => 5.5,
        >= 34 => 7.5,
        >= 28 => 9.5,
        >= 22 => 11.5,
        >= 16 => 14,
        _ => 16,
    };
}
