namespace ArticleKit.Readability.Formulas.Portuguese;

/// <summary>The Portuguese form of the Flesch Reading Ease by Martins and others.</summary>
/// <remarks>Martins, T. B. F., Ghiraldelo, C. M., Nunes, M. G. V., Oliveira Junior, O. N. (1996), Readability formulas applied to
/// textbooks in Brazilian Portuguese, ICMSC-USP, Notas 28: 248.835 - 1.015 words per sentence - 84.6 syllables per word.</remarks>
public static class MartinsFlesch
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Portuguese divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 248.835 - (1.015 * statistics.WordsPerSentence) - (84.6 * statistics.SyllablesPerWord)
            : null;
    }
}
