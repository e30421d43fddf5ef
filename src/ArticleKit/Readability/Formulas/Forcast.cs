namespace ArticleKit.Readability.Formulas;

/// <summary>FORCAST, made for technical material and tables: it looks at words only.</summary>
/// <remarks>Caylor, J. S., Sticht, T. G., Fox, L. C., Ford, J. P. (1973), Methodologies for determining reading requirements of military
/// occupational specialties, HumRRO 73-5: 20 - a tenth of the words of one syllable in 150 words. Here the whole text is taken and the
/// count is scaled to 150.</remarks>
public static class Forcast
{
    private const double SampleWords = 150;

    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade from 5 to 20. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 20 - (SampleWords * statistics.OneSyllableWords / statistics.Words / 10)
            : null;
    }
}
