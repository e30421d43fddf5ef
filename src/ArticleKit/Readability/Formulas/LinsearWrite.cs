namespace ArticleKit.Readability.Formulas;

/// <summary>Linsear Write.</summary>
/// <remarks>O'Hayre, J. (1966), Gobbledygook has gotta go, U.S. Department of the Interior: r = (words of one or two syllables + 3 words of three
/// or more) per sentence; r / 2 if r is over 20, else (r - 2) / 2. It was made for samples of 100 words; here the whole text is taken, which
/// changes nothing in r.</remarks>
public static class LinsearWrite
{
    private const double Bend = 20;

    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade, -0.5 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (!statistics.IsScorable)
        {
            return null;
        }

        double perSentence = (statistics.Words + (2.0 * statistics.PolysyllabicWords)) / statistics.Sentences;
        return perSentence > Bend ? perSentence / 2 : (perSentence - 2) / 2;
    }
}
