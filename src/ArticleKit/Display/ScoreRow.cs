using System.Globalization;
using ArticleKit.Readability;

namespace ArticleKit.Display;

/// <summary>A readability score as a person reads it.</summary>
/// <param name="Name">The name of the formula.</param>
/// <param name="Value">The score with one decimal.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record ScoreRow(string Name, string Value, string Meaning)
{
    /// <summary>The scores that a report has; none where there is no report.</summary>
    public static IEnumerable<ScoreRow> Of(ReadabilityReport? report)
    {
        if (report is null)
        {
            return [];
        }

        (string Name, double? Value, Func<double, string> Meaning)[] scores =
        [
            ("Ease", report.Ease, GradeWords.OfEase),
            ("Ease as a grade", report.EaseGrade, GradeWords.OfGrade),
            ("Flesch Reading Ease", report.FleschReadingEase, GradeWords.OfReadingEase),
            ("Flesch-Kincaid grade", report.FleschKincaidGrade, GradeWords.OfGrade),
            ("Gunning Fog", report.GunningFog, GradeWords.OfGrade),
            ("SMOG", report.Smog, GradeWords.OfGrade),
            ("Coleman-Liau", report.ColemanLiau, GradeWords.OfGrade),
            ("Automated Readability", report.AutomatedReadability, GradeWords.OfGrade),
            ("Linsear Write", report.LinsearWrite, GradeWords.OfGrade),
            ("New Dale-Chall grade", report.NewDaleChallGrade, GradeWords.OfGrade),
            ("FORCAST", report.Forcast, GradeWords.OfGrade),
            ("Consensus grade", report.ConsensusGrade, GradeWords.OfGrade),
            ("LIX", report.Lix, GradeWords.OfLix),
        ];
        return scores
            .Where(score => score.Value is not null)
            .Select(score => new ScoreRow(
                score.Name,
                score.Value!.Value.ToString("0.0", CultureInfo.InvariantCulture),
                score.Meaning(score.Value.Value)))
            .Concat((report.LanguageScores ?? []).Select(score => new ScoreRow(
                score.Name,
                score.Value.ToString("0.0", CultureInfo.InvariantCulture),
                GradeWords.Of(score))));
    }
}
