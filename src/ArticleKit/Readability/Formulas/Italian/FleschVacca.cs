namespace ArticleKit.Readability.Formulas.Italian;

/// <summary>The Italian form of the Flesch Reading Ease.</summary>
/// <remarks>Franchina, V., Vacca, R. (1986), Adaptation of Flesh readability index on a bilingual text written by the same author both in
/// Italian and English languages, Linguaggi 3, 47-49: 217 - 1.3 words per sentence - 60 syllables per word.</remarks>
public static class FleschVacca
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Italian divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 217 - (1.3 * statistics.WordsPerSentence) - (60 * statistics.SyllablesPerWord)
            : null;
    }
}
