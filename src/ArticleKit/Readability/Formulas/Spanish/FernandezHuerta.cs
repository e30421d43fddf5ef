namespace ArticleKit.Readability.Formulas.Spanish;

/// <summary>The reading ease of Fernández Huerta, the Spanish form of Flesch's, as Law corrected it.</summary>
/// <remarks>Fernández Huerta, J. (1959), Medidas sencillas de lecturabilidad, Consigna 214, 29-32. Printed there with sentences per 100
/// words, by which long sentences would make a text easier; Law, G. (2011), Error in the Fernández Huerta readability formula, showed that
/// words per sentence are meant: 206.84 - 60 syllables per word - 1.02 words per sentence.</remarks>
public static class FernandezHuerta
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as Spanish divides words.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), with no bound on either side. Null if the text has no words or no
    /// sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 206.84 - (1.02 * statistics.WordsPerSentence) - (60 * statistics.SyllablesPerWord)
            : null;
    }
}
