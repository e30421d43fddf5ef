// Stands in for parts that are written on other branches; removed when they are merged.
#pragma warning disable IDE0130, CA1031, CS1591, CA1062, CA1801, IDE0060, CA1305, SYSLIB1045
using System.Text.RegularExpressions;
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

namespace ArticleKit.Summarization
{
    public static class Summarizer
    {
        public static Summary Summarize(TextDocument document, SummaryOptions? options = null, string? title = null) =>
            new([.. document.Sentences.Take(options?.Sentences ?? 3).Select((sentence, i) =>
                new SummarySentence(sentence.Span.In(document.Text).ToString(), sentence.Span, 1.0 / (i + 1), i + 1))]);
    }
}

namespace ArticleKit.Keyphrases
{
    public sealed record KeyphraseOptions
    {
        public static KeyphraseOptions Default { get; } = new();
        public int MaxCount { get; init; } = 10;
    }

    public static class KeyphraseExtractor
    {
        public static IReadOnlyList<Keyphrase> Extract(TextDocument document, KeyphraseOptions? options = null) =>
            [.. document.Words.Take(options?.MaxCount ?? 10).Select(word => new Keyphrase(word.In(document.Text).ToString(), 1, [word]))];
    }
}

namespace ArticleKit.Cleaning
{
    public static class HtmlCleaner
    {
        public static CleanedArticle Clean(string html, Uri? url = null, CleaningOptions? options = null)
        {
            string text = Regex.Replace(html, "<[^<>]*>", "\n\n").Trim();
            return new CleanedArticle
            {
                Title = Regex.Match(html, "<title>([^<]*)") is { Success: true } match ? match.Groups[1].Value : null,
                Text = text,
                Blocks = [new ContentBlock(BlockKind.Paragraph, 0, new TextSpan(0, text.Length), "/html", 1)],
            };
        }

        public static CleanedArticle Clean(ReadOnlyMemory<byte> html, Uri? url = null, CleaningOptions? options = null) =>
            Clean(System.Text.Encoding.UTF8.GetString(html.Span), url, options);
    }
}
#pragma warning restore
