namespace ArticleKit.Readability.Formulas;

/// <summary>The school grade that the formulas agree on: the median of those that give one for texts of any level.</summary>
/// <remarks>
/// The seven are Flesch-Kincaid, Gunning fog, SMOG, Coleman-Liau, the automated readability index, Linsear Write and the grade of the new
/// Dale-Chall formula. Left out are Spache, which is for the first grades only, FORCAST, which was normed on grades 5 to 12 and takes no account of
/// sentences, the Dale-Chall formula of 1948, of which the new one is a revision, and the recalculations of Powers, Sumner and Kearl, which would
/// count the same measures twice. A median lets no single formula that fails on a text draw the grade away.
/// </remarks>
public static class ConsensusGrade
{
    private const int Formulas = 7;

    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, without bounds. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (!statistics.IsScorable)
        {
            return null;
        }

        Span<double> grades = stackalloc double[Formulas]
        {
            FleschKincaidGrade.Score(statistics)!.Value,
            GunningFog.Score(statistics)!.Value,
            Smog.Score(statistics)!.Value,
            ColemanLiau.Score(statistics)!.Value,
            AutomatedReadability.Score(statistics)!.Value,
            LinsearWrite.Score(statistics)!.Value,
            NewDaleChall.Grade(statistics)!.Value,
        };
        grades.Sort();
        return grades[Formulas / 2];
    }
}
