namespace ArticleKit.Readability.Formulas.German;

/// <summary>The four Viennese formulas for factual texts, which give the year of school that a text fits.</summary>
/// <remarks>
/// <para>Bamberger, R., Vanecek, E. (1984), Lesen - Verstehen - Lernen - Schreiben: die Schwierigkeitsstufen von Texten in deutscher Sprache, Jugend und
/// Volk, Vienna. MS is the percentage of words of three or more syllables, SL the words per sentence, IW the percentage of words of more
/// than six letters, ES the percentage of words of one syllable.</para>
/// <para>The first is the fullest; the second does without ES, the third without IW too; the fourth has the third's counts in other proportions.</para>
/// </remarks>
public static class WienerSachtextformel
{
    /// <summary>The first formula: 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875.</summary>
    /// <param name="statistics">The counts of the text, its syllables counted as German divides words.</param>
    /// <returns>A school year, mostly from 4 (easy) to 15 (very hard) but without bounds. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? First(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.1935 * Percent(statistics.PolysyllabicWords, statistics)) + (0.1672 * statistics.WordsPerSentence)
                + (0.1297 * Percent(statistics.LongWords, statistics)) - (0.0327 * Percent(statistics.OneSyllableWords, statistics)) - 0.875
            : null;
    }

    /// <summary>The second formula: 0.2007 MS + 0.1682 SL + 0.1373 IW - 2.779.</summary>
    /// <inheritdoc cref="First"/>
    public static double? Second(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.2007 * Percent(statistics.PolysyllabicWords, statistics)) + (0.1682 * statistics.WordsPerSentence)
                + (0.1373 * Percent(statistics.LongWords, statistics)) - 2.779
            : null;
    }

    /// <summary>The third formula: 0.2963 MS + 0.1905 SL - 1.1144.</summary>
    /// <inheritdoc cref="First"/>
    public static double? Third(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.2963 * Percent(statistics.PolysyllabicWords, statistics)) + (0.1905 * statistics.WordsPerSentence) - 1.1144
            : null;
    }

    /// <summary>The fourth formula: 0.2744 MS + 0.2656 SL - 1.693.</summary>
    /// <inheritdoc cref="First"/>
    public static double? Fourth(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? (0.2744 * Percent(statistics.PolysyllabicWords, statistics)) + (0.2656 * statistics.WordsPerSentence) - 1.693
            : null;
    }

    private static double Percent(int words, TextStatistics statistics) => 100.0 * words / statistics.Words;
}
