using ArticleKit.Quotations;
using ArticleKit.Topics;

namespace ArticleKit.Display;

/// <summary>What a report lists of an analysis, whatever it is written in; empty where nothing was found or asked for.</summary>
internal static class ReportItems
{
    /// <summary>No list of a report is longer; what an analysis finds by itself is shorter.</summary>
    public const int Longest = 100;

    /// <summary>How many words of a topic are shown.</summary>
    public const int WordsPerTopic = 8;

    // No word of any language is longer, and what is no word nobody reads.
    private const int LongestWord = 100;

    /// <summary>Less probable topics are not shown.</summary>
    private const double LeastShownProbability = 0.01;

    /// <summary>The topics that are worth showing; none where they are only guessed, since a warning tells that already.</summary>
    public static IReadOnlyList<TopicScore> Topics(TopicPrediction? prediction) => [.. WorthShowing(prediction).Take(Longest)];

    /// <summary>How many topics are worth showing, those that a list leaves out for its length included.</summary>
    public static int CountTopics(TopicPrediction? prediction) => WorthShowing(prediction).Count();

    /// <summary>The words that speak for a topic.</summary>
    public static IReadOnlyList<string> WordsOf(string topic, ArticleReportOptions options) =>
        options.TopicWords.FirstOrDefault(words => words.Topic == topic) is { } found ? [.. found.Words.Take(WordsPerTopic).Select(word => ReportText.Clip(word, LongestWord))] : [];

    /// <summary>The name of who says a quotation, or what the text calls that person where the name is not clear; null if nobody is named.</summary>
    public static string? Speaker(Quotation quotation) => ReportText.Line(quotation.ResolvedSpeaker ?? quotation.Speaker);

    /// <summary>A line for each code of a warning: several places of the same are one line.</summary>
    public static IReadOnlyList<ReportWarning> Warnings(ArticleAnalysis analysis) =>
    [
        .. analysis.Warnings.GroupBy(warning => warning.Code, StringComparer.Ordinal).Take(Longest).Select(group => new ReportWarning(
            ReportText.Clip(group.First().Message, ReportText.LongestLine), ReportText.Clip(group.Key, ReportText.LongestLine), group.Count())),
    ];

    /// <summary>How many codes of warnings there are, those that a list leaves out for its length included.</summary>
    public static int CountWarnings(ArticleAnalysis analysis) => analysis.Warnings.DistinctBy(warning => warning.Code, StringComparer.Ordinal).Count();

    private static IEnumerable<TopicScore> WorthShowing(TopicPrediction? prediction) => prediction is { IsUnknown: false }
        ? prediction.Topics.Where(topic => topic.Probability >= LeastShownProbability && double.IsFinite(topic.Probability))
        : [];
}
