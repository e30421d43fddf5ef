// Stands in for parts that are written on other branches; removed when they are merged.
#pragma warning disable IDE0161, IDE0130, CA1031, CS1591, CA1062, CA1801, IDE0060, CA1305, SYSLIB1045
using ArticleKit.Text;

namespace ArticleKit.Readability
{
    public sealed record TextStatistics
    {
        public int Sentences { get; init; }
        public int Words { get; init; }
    }

    public sealed record ReadabilityReport
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
        public TextStatistics Statistics { get; init; } = new();
    }

    public static class ReadabilityScorer
    {
        public static ReadabilityReport Score(TextDocument document, string? language = null) =>
            document.Words.Count == 0
                ? new ReadabilityReport()
                : new ReadabilityReport { FleschReadingEase = 60, FleschKincaidGrade = 9, Statistics = new() { Sentences = document.Sentences.Count, Words = document.Words.Count } };
    }
}

#pragma warning restore
