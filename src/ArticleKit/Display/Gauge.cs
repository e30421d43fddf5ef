using ArticleKit.Readability;

namespace ArticleKit.Display;

/// <summary>The score that a report shows first, on a scale from easy to hard.</summary>
/// <param name="Name">What is scored.</param>
/// <param name="Value">The score.</param>
/// <param name="Words">What it means.</param>
/// <param name="Easy">The end of the scale where texts are easy.</param>
/// <param name="Hard">Its other end; below <paramref name="Easy"/> where a higher score is easier.</param>
/// <param name="Bounds">Where its words change, from easy to hard.</param>
internal sealed record Gauge(string Name, double Value, string Words, double Easy, double Hard, IReadOnlyList<double> Bounds)
{
    /// <summary>How far a value lies from easy, 0, to hard, 1.</summary>
    public double PlaceOf(double value) => double.IsFinite(value) && Easy != Hard ? Math.Clamp((value - Easy) / (Hard - Easy), 0, 1) : 0;

    /// <summary>
    /// The gauge of a report: the grade that the formulas of English agree on, else the best known formula of the language, else LIX;
    /// null if there is none of them.
    /// </summary>
    public static Gauge? Of(ReadabilityReport? report)
    {
        if (report?.ConsensusGrade is { } grade)
        {
            return new Gauge("Consensus grade", grade, GradeWords.OfGrade(grade), 0, 20, [6, 9, 13, 17]);
        }

        if (report?.LanguageScores is [{ } score, ..] && score.Lowest < score.Highest)
        {
            return score.Scale == ScoreScale.SchoolYear
                ? new Gauge(score.Name, score.Value, "school year", score.Lowest, score.Highest, [])
                : new Gauge(score.Name, score.Value, "ease", score.Highest, score.Lowest, []);
        }

        return report?.Lix is { } lix ? new Gauge("LIX", lix, GradeWords.OfLix(lix), 20, 70, [30, 40, 50, 60]) : null;
    }
}
