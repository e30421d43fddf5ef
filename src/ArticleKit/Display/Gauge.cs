using ArticleKit.Readability;

namespace ArticleKit.Display;

/// <summary>A score on a scale from easy to hard, the same wherever it is drawn.</summary>
/// <param name="Name">What is scored.</param>
/// <param name="Value">The score.</param>
/// <param name="Words">What it means.</param>
/// <param name="Easy">The end of the scale where texts are easy.</param>
/// <param name="Hard">Its other end; below <paramref name="Easy"/> where a higher score is easier.</param>
/// <param name="Bounds">Where its words change, from easy to hard.</param>
internal sealed record Gauge(string Name, double Value, string Words, double Easy, double Hard, IReadOnlyList<double> Bounds)
{
    /// <summary>What is scored, where there is little room.</summary>
    public string ShortName { get; init; } = Name;

    /// <summary>How far a value lies from easy, 0, to hard, 1.</summary>
    public double PlaceOf(double value) => double.IsFinite(value) && Easy != Hard ? Math.Clamp((value - Easy) / (Hard - Easy), 0, 1) : 0;

    /// <summary>In which of its bands a value lies, as its words have it: 0 is the easiest, the number of bounds the hardest.</summary>
    public int BandOf(double value) => Bounds.Count(bound => Hard > Easy ? !(value < bound) : value < bound);

    /// <summary>The gauge of ease; null where a report has none.</summary>
    public static Gauge? OfEase(ReadabilityReport? report) =>
        report?.Ease is { } ease ? new Gauge("Ease", ease, GradeWords.OfEase(ease), 100, 0, [GradeWords.EaseBound]) : null;

    /// <summary>
    /// The gauge that a report shows first: the grade that the formulas of English agree on, else the best known formula of the language, else LIX;
    /// null if there is none of them.
    /// </summary>
    public static Gauge? Of(ReadabilityReport? report)
    {
        if (report?.ConsensusGrade is { } grade)
        {
            return new Gauge("Consensus grade", grade, GradeWords.OfGrade(grade), 0, 20, GradeWords.GradeBounds) { ShortName = "Grade" };
        }

        if (report?.LanguageScores is [{ } score, ..] && score.Lowest < score.Highest)
        {
            return score.Scale == ScoreScale.SchoolYear
                ? new Gauge(score.Name, score.Value, "school year", score.Lowest, score.Highest, [])
                : new Gauge(score.Name, score.Value, "ease", score.Highest, score.Lowest, []);
        }

        return report?.Lix is { } lix ? new Gauge("LIX", lix, GradeWords.OfLix(lix), 20, 70, GradeWords.LixBounds) : null;
    }
}
