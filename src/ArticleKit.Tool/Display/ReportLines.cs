namespace ArticleKit.Tool.Display;

/// <summary>What a report lists of an analysis, whatever it is written in; empty where nothing was found or asked for.</summary>
internal static class ReportLines
{
    /// <summary>Less probable topics are not shown.</summary>
    public const double LeastShownProbability = 0.01;

    public static IEnumerable<string> Summary(ArticleAnalysis analysis) =>
        analysis.Summary?.Sentences.Select(sentence => sentence.Text) ?? [];

    public static IEnumerable<string> Keyphrases(ArticleAnalysis analysis) =>
        analysis.Keyphrases?.Select(keyphrase => keyphrase.Text) ?? [];

    public static IEnumerable<string> Topics(ArticleAnalysis analysis) =>
        analysis.Topics?.Topics
            .Where(topic => topic.Probability >= LeastShownProbability)
            .Select(topic => $"{topic.Topic}: {ArticleFacts.Percent(topic.Probability)}") ?? [];

    public static IEnumerable<string> Warnings(ArticleAnalysis analysis) =>
        analysis.Warnings.Select(warning => $"{warning.Message} ({warning.Code})");
}
