using ArticleKit.Display;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Comparing;

/// <summary>Two analyses side by side.</summary>
internal sealed class ArticleComparison
{
    private const int ShownTopics = 5;

    /// <summary>A smaller difference of ease is none that a reader would notice.</summary>
    private const double LeastDifferenceOfEase = 2;

    public ArticleComparison(ComparedArticle first, ComparedArticle second)
    {
        First = first;
        Second = second;
        Figures = [.. Lengths(first.Analysis, second.Analysis), .. Scores(first.Analysis, second.Analysis)];
        string[] firstPhrases = [.. Keyphrases(first.Analysis)];
        string[] secondPhrases = [.. Keyphrases(second.Analysis)];
        SharedKeyphrases = [.. firstPhrases.Intersect(secondPhrases, StringComparer.OrdinalIgnoreCase)];
        FirstKeyphrases = [.. firstPhrases.Except(secondPhrases, StringComparer.OrdinalIgnoreCase)];
        SecondKeyphrases = [.. secondPhrases.Except(firstPhrases, StringComparer.OrdinalIgnoreCase)];
        Topics = [.. CompareTopics(first.Analysis.Topics, second.Analysis.Topics)];
    }

    public ComparedArticle First { get; }

    public ComparedArticle Second { get; }

    /// <summary>Lengths, and the scores that either article has.</summary>
    public IReadOnlyList<ComparedFigure> Figures { get; }

    /// <summary>The keyphrases of both, in the order of the first article.</summary>
    public IReadOnlyList<string> SharedKeyphrases { get; }

    /// <summary>The keyphrases of the first article only.</summary>
    public IReadOnlyList<string> FirstKeyphrases { get; }

    /// <summary>The keyphrases of the second article only.</summary>
    public IReadOnlyList<string> SecondKeyphrases { get; }

    /// <summary>The topics that are probable for either, the most probable first.</summary>
    public IReadOnlyList<ComparedTopic> Topics { get; }

    /// <summary>Which article is easier, in a sentence; null if there is no score to tell by.</summary>
    public string? Verdict
    {
        get
        {
            if (Figures.FirstOrDefault(figure => figure.Key == "ease")?.Difference is { } ease)
            {
                return Math.Abs(ease) < LeastDifferenceOfEase
                    ? "Both are about as easy to read."
                    : FormattableString.Invariant($"{(ease > 0 ? "B" : "A")} is easier to read, by {Math.Abs(ease):0.0} points of ease.");
            }

            // LIX is the score that every language has; more of it is harder.
            return Figures.FirstOrDefault(figure => figure.Key == "lix")?.Difference is not { } lix ? null
                : Math.Abs(lix) < LeastDifferenceOfEase ? "Both are about as easy to read."
                : FormattableString.Invariant($"{(lix < 0 ? "B" : "A")} is easier to read, by {Math.Abs(lix):0.0} points of LIX.");
        }
    }

    private static IEnumerable<string> Keyphrases(ArticleAnalysis analysis) => analysis.Keyphrases?.Select(keyphrase => keyphrase.Text) ?? [];

    private static IEnumerable<ComparedFigure> Lengths(ArticleAnalysis first, ArticleAnalysis second)
    {
        SentenceLengths? firstLengths = SentenceLengths.Of(TextDocument.Parse(first.Text), mostBars: 1);
        SentenceLengths? secondLengths = SentenceLengths.Of(TextDocument.Parse(second.Text), mostBars: 1);
        return
        [
            new("words", "Words", first.WordCount, second.WordCount, 0),
            new("sentences", "Sentences", first.SentenceCount, second.SentenceCount, 0),
            new("readingMinutes", "Minutes to read", first.ReadingTime.TotalMinutes, second.ReadingTime.TotalMinutes, 1),
            new("meanSentenceWords", "Words a sentence, mean", firstLengths?.Mean, secondLengths?.Mean, 1),
            new("medianSentenceWords", "Words a sentence, median", firstLengths?.Median, secondLengths?.Median, 1),
            new("longestSentenceWords", "Words of the longest sentence", firstLengths?.Longest, secondLengths?.Longest, 0),
        ];
    }

    private static IEnumerable<ComparedFigure> Scores(ArticleAnalysis first, ArticleAnalysis second)
    {
        ScoreRow[] firstRows = [.. ScoreRow.Of(first.Readability)];
        ScoreRow[] secondRows = [.. ScoreRow.Of(second.Readability)];
        return firstRows.Concat(secondRows).DistinctBy(row => row.Key, StringComparer.Ordinal).Select(row => new ComparedFigure(row.Key, row.Name, Score(firstRows, row), Score(secondRows, row), 1));
    }

    private static double? Score(ScoreRow[] rows, ScoreRow wanted) => rows.FirstOrDefault(row => row.Key == wanted.Key)?.Score;

    private static IEnumerable<ComparedTopic> CompareTopics(TopicPrediction? first, TopicPrediction? second)
    {
        TopicScore[] firstTopics = [.. ReportItems.Topics(first)];
        TopicScore[] secondTopics = [.. ReportItems.Topics(second)];
        return firstTopics.Concat(secondTopics)
            .Select(topic => topic.Topic)
            .Distinct(StringComparer.Ordinal)
            .Select(topic => new ComparedTopic(topic, Probability(firstTopics, topic), Probability(secondTopics, topic)))
            .OrderByDescending(topic => Math.Max(topic.First, topic.Second))
            .ThenBy(topic => topic.Topic, StringComparer.Ordinal)
            .Take(ShownTopics);
    }

    private static double Probability(TopicScore[] topics, string topic) => topics.FirstOrDefault(score => score.Topic == topic)?.Probability ?? 0;
}
