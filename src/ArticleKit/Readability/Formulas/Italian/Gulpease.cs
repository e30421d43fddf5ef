namespace ArticleKit.Readability.Formulas.Italian;

/// <summary>Gulpease, made for Italian and not adapted from English; needs no syllables.</summary>
/// <remarks>Lucisano, P., Piemontese, M. E. (1988), GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana,
/// Scuola e città 3, 110-124: 89 + (300 sentences - 10 letters) / words.</remarks>
public static class Gulpease
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>Mostly from 0 (very hard) to 100 (very easy), neither being a bound here: under 80 it is hard for who left school after 5
    /// years, under 60 after 8, under 40 after 13. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 89 + (((300.0 * statistics.Sentences) - (10.0 * statistics.Letters)) / statistics.Words)
            : null;
    }
}
