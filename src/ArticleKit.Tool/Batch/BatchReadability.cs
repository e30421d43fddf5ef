using System.Diagnostics.CodeAnalysis;
using ArticleKit.Readability;

namespace ArticleKit.Tool.Batch;

/// <summary>The readability scores on an output line; a score that the text is too short for is absent.</summary>
internal sealed record BatchReadability
{
    public double? FleschReadingEase { get; init; }

    public double? FleschKincaidGrade { get; init; }

    public double? GunningFog { get; init; }

    public double? Smog { get; init; }

    public double? ColemanLiau { get; init; }

    public double? AutomatedReadability { get; init; }

    public double? LinsearWrite { get; init; }

    public double? Forcast { get; init; }

    public double? Lix { get; init; }

    public double? Rix { get; init; }

    public double? Ease { get; init; }

    public double? EaseGrade { get; init; }

    [return: NotNullIfNotNull(nameof(report))]
    public static BatchReadability? From(ReadabilityReport? report) => report is null ? null : new BatchReadability
    {
        FleschReadingEase = report.FleschReadingEase,
        FleschKincaidGrade = report.FleschKincaidGrade,
        GunningFog = report.GunningFog,
        Smog = report.Smog,
        ColemanLiau = report.ColemanLiau,
        AutomatedReadability = report.AutomatedReadability,
        LinsearWrite = report.LinsearWrite,
        Forcast = report.Forcast,
        Lix = report.Lix,
        Rix = report.Rix,
        Ease = report.Ease,
        EaseGrade = report.EaseGrade,
    };
}
