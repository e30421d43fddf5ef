using System.Globalization;
using ArticleKit.Readability;

namespace ArticleKit.Display;

/// <summary>A readability score as a person reads it.</summary>
/// <param name="Key">The name of the formula for a program, the same as in JSON.</param>
/// <param name="Name">The name of the formula.</param>
/// <param name="Score">The score.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record ScoreRow(string Key, string Name, double Score, string Meaning)
{
    /// <summary>The score with one decimal.</summary>
    public string Value => Score.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>The scores that a report has, those of formulas of other languages only as far as a list goes; none where there is no report.</summary>
    public static IEnumerable<ScoreRow> Of(ReadabilityReport? report)
    {
        if (report is null)
        {
            return [];
        }

        (string Key, string Name, double? Value, Func<double, string> Meaning)[] scores =
        [
            ("ease", "Ease", report.Ease, GradeWords.OfEase),
            ("easeGrade", "Ease as a grade", report.EaseGrade, GradeWords.OfGrade),
            ("fleschReadingEase", "Flesch Reading Ease", report.FleschReadingEase, GradeWords.OfReadingEase),
            ("fleschKincaidGrade", "Flesch-Kincaid grade", report.FleschKincaidGrade, GradeWords.OfGrade),
            ("gunningFog", "Gunning Fog", report.GunningFog, GradeWords.OfGrade),
            ("smog", "SMOG", report.Smog, GradeWords.OfGrade),
            ("colemanLiau", "Coleman-Liau", report.ColemanLiau, GradeWords.OfGrade),
            ("automatedReadability", "Automated Readability", report.AutomatedReadability, GradeWords.OfGrade),
            ("linsearWrite", "Linsear Write", report.LinsearWrite, GradeWords.OfGrade),
            ("newDaleChallGrade", "New Dale-Chall grade", report.NewDaleChallGrade, GradeWords.OfGrade),
            ("forcast", "FORCAST", report.Forcast, GradeWords.OfGrade),
            ("consensusGrade", "Consensus grade", report.ConsensusGrade, GradeWords.OfGrade),
            ("lix", "LIX", report.Lix, GradeWords.OfLix),
        ];
        return scores
            .Where(score => score.Value is not null)
            .Select(score => new ScoreRow(score.Key, score.Name, score.Value!.Value, score.Meaning(score.Value.Value)))
            .Concat((report.LanguageScores ?? []).Take(ReportItems.Longest).Select(score => new ScoreRow(score.Formula, score.Name, score.Value, GradeWords.Of(score))));
    }
}
