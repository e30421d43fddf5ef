namespace ArticleKit.Readability.Formulas.French;

/// <summary>The French form of the Flesch Reading Ease.</summary>
/// <remarks>Kandel, L., Moles, A. (1958), Application de l'indice de Flesch à la langue française, Cahiers d'études de radio-télévision
/// 19, 253-274. Later copies print 207 - 1.015 words per sentence - 73.6 syllables per word: 209 - 1.15 words per sentence - 68 syllables
/// per word.</remarks>
public static class KandelMoles
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as French divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 209 - (1.15 * statistics.WordsPerSentence) - (68 * statistics.SyllablesPerWord)
            : null;
    }
}
