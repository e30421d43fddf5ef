using ArticleKit.Display;
using ArticleKit.Quotations;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Display;

/// <summary>What a report lists of an analysis, whatever it is written in; empty where nothing was found or asked for.</summary>
internal static class ReportLines
{
    /// <summary>Less probable topics are not shown.</summary>
    private const double LeastShownProbability = 0.01;

    public static IEnumerable<string> Summary(ArticleAnalysis analysis) =>
        analysis.Summary?.Sentences.Select(sentence => sentence.Text) ?? [];

    public static IEnumerable<string> Keyphrases(ArticleAnalysis analysis) =>
        analysis.Keyphrases?.Select(keyphrase => keyphrase.Text) ?? [];

    /// <summary>Who said what.</summary>
    public static IEnumerable<string> Quotations(ArticleAnalysis analysis) =>
        analysis.Quotations?.Select(quotation => $"{Speaker(quotation)}: “{quotation.Text}”") ?? [];

    /// <summary>The name of who says a quotation, or what the text calls that person where the name is not clear.</summary>
    public static string Speaker(Quotation quotation) => quotation.ResolvedSpeaker ?? quotation.Speaker ?? "(unattributed)";

    public static IEnumerable<string> Topics(ArticleAnalysis analysis) =>
        ShownTopics(analysis.Topics).Select(topic => $"{topic.Topic}: {ArticleFacts.Percent(topic.Probability)}");

    /// <summary>The topics that are worth showing; none where they are only guessed, since a warning tells that already.</summary>
    public static IEnumerable<TopicScore> ShownTopics(TopicPrediction? prediction) => prediction is { IsUnknown: false }
        ? prediction.Topics.Where(topic => topic.Probability >= LeastShownProbability)
        : [];

    public static IEnumerable<string> Warnings(ArticleAnalysis analysis) => Warnings(analysis.Warnings);

    /// <summary>A line for each code: several places of the same are one line.</summary>
    public static IEnumerable<string> Warnings(IEnumerable<ArticleWarning> warnings) =>
        warnings.GroupBy(warning => warning.Code).Select(group => group.Count() == 1
            ? $"{group.First().Message} ({group.Key})"
            : $"{group.First().Message} ({group.Key}, {ArticleFacts.Count(group.Count(), "place")})");
}
