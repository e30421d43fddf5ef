namespace ArticleKit.Readability.Formulas.German;

/// <summary>The German form of the Flesch Reading Ease.</summary>
/// <remarks>Amstad, T. (1978), Wie verständlich sind unsere Zeitungen?, Universität Zürich: 180 - words per sentence - 58.5 syllables per
/// word.</remarks>
public static class Amstad
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as German divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 180 - statistics.WordsPerSentence - (58.5 * statistics.SyllablesPerWord)
            : null;
    }
}
