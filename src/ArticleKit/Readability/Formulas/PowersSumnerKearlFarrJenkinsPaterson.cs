namespace ArticleKit.Readability.Formulas;

/// <summary>The formula of Farr, Jenkins and Paterson, which counts words of one syllable, recalculated.</summary>
/// <remarks>Powers, R. D., Sumner, W. A., Kearl, B. E. (1958), A recalculation of four adult readability formulas, Journal of Educational
/// Psychology 49(2), 99-105: 8.4335 + 0.0923 words per sentence - 0.0648 words of
/// one syllable per 100 words. The formula recalculated: Farr, J. N., Jenkins, J. J., Paterson, D. G. (1951), Simplification of Flesch
/// Reading Ease formula, Journal of Applied Psychology 35(5), 333-337.</remarks>
public static class PowersSumnerKearlFarrJenkinsPaterson
{
    /// <summary>Computes the score, neither rounded nor clamped.</summary>
    /// <param name="statistics">The counts of the text.</param>
    /// <returns>A school grade of the United States, 2.04 or more. Null if the text has no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static double? Score(TextStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        return statistics.IsScorable
            ? 8.4335 + (0.0923 * statistics.WordsPerSentence) - (0.0648 * (100.0 * statistics.OneSyllableWords / statistics.Words))
            : null;
    }
}
