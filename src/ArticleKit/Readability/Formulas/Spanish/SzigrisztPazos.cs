namespace ArticleKit.Readability.Formulas.Spanish;

/// <summary>The perspicuity of Szigriszt Pazos, which the INFLESZ scale grades.</summary>
/// <remarks>Szigriszt Pazos, F. (1993), Sistemas predictivos de legibilidad del mensaje escrito: fórmula de perspicuidad, Universidad
/// Complutense de Madrid: 206.835 - 62.3 syllables per word - words per sentence.</remarks>
public static class SzigrisztPazos
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Spanish divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side; INFLESZ calls it normal from 55 to 65. Null
    /// if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 206.835 - statistics.WordsPerSentence - (62.3 * statistics.SyllablesPerWord)
            : null;
    }
}
