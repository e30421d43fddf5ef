using System.Diagnostics.CodeAnalysis;
using ArticleKit.Readability;

namespace ArticleKit.Corpora.Answers;

/// <summary>The readability scores on an output line; a score that the text is too short for is absent.</summary>
internal sealed record AnswerReadability
{
    public double? FleschReadingEase { get; init; }

    public double? FleschKincaidGrade { get; init; }

    public double? GunningFog { get; init; }

    public double? Smog { get; init; }

    public double? ColemanLiau { get; init; }

    public double? AutomatedReadability { get; init; }

    public double? LinsearWrite { get; init; }

    public double? Forcast { get; init; }

    public double? DaleChall { get; init; }

    public double? NewDaleChall { get; init; }

    public double? NewDaleChallGrade { get; init; }

    public double? Spache { get; init; }

    public double? PowersSumnerKearlFlesch { get; init; }

    public double? PowersSumnerKearlFog { get; init; }

    public double? PowersSumnerKearlDaleChall { get; init; }

    public double? PowersSumnerKearlFarrJenkinsPaterson { get; init; }

    public double? BormuthMeanCloze { get; init; }

    public double? Lix { get; init; }

    public double? Rix { get; init; }

    public double? Ease { get; init; }

    public double? EaseGrade { get; init; }

    public double? ConsensusGrade { get; init; }

    public double? SpeakingMinutes { get; init; }

    /// <summary>The scores by the formulas of the language, by name, the best known first; null for English.</summary>
    public IReadOnlyDictionary<string, double>? LanguageScores { get; init; }

    [return: NotNullIfNotNull(nameof(report))]
    public static AnswerReadability? From(ReadabilityReport? report) => report is null ? null : new AnswerReadability
    {
        FleschReadingEase = report.FleschReadingEase,
        FleschKincaidGrade = report.FleschKincaidGrade,
        GunningFog = report.GunningFog,
        Smog = report.Smog,
        ColemanLiau = report.ColemanLiau,
        AutomatedReadability = report.AutomatedReadability,
        LinsearWrite = report.LinsearWrite,
        Forcast = report.Forcast,
        DaleChall = report.DaleChall,
        NewDaleChall = report.NewDaleChall,
        NewDaleChallGrade = report.NewDaleChallGrade,
        Spache = report.Spache,
        PowersSumnerKearlFlesch = report.PowersSumnerKearlFlesch,
        PowersSumnerKearlFog = report.PowersSumnerKearlFog,
        PowersSumnerKearlDaleChall = report.PowersSumnerKearlDaleChall,
        PowersSumnerKearlFarrJenkinsPaterson = report.PowersSumnerKearlFarrJenkinsPaterson,
        BormuthMeanCloze = report.BormuthMeanCloze,
        Lix = report.Lix,
        Rix = report.Rix,
        Ease = report.Ease,
        EaseGrade = report.EaseGrade,
        ConsensusGrade = report.ConsensusGrade,
        SpeakingMinutes = report.Statistics.Words > 0 ? report.SpeakingMinutes : null,
        LanguageScores = report.LanguageScores is { } scores
            ? new OrderedDictionary<string, double>(scores.Select(score => KeyValuePair.Create(score.Formula, score.Value)), StringComparer.Ordinal)
            : null,
    };
}
