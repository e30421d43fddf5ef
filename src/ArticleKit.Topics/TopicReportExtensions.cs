using ArticleKit.Display;

namespace ArticleKit.Topics;

/// <summary>Shows in reports which words of an article speak for its topics.</summary>
/// <remarks>
/// An analysis holds the probabilities of its topics, not the words behind them: telling those takes the classifier, and some milliseconds.
/// </remarks>
public static class TopicReportExtensions
{
    // Whatever is less probable is not what the article is about.
    private const int ExplainedTopics = 3;
    private const double LeastProbability = 0.05;

    /// <summary>Writes the report of an article as HTML, with the words that speak most for its most probable topics.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="classifier">The classifier that told the topics.</param>
    /// <param name="options">What the report is to have; null for <see cref="ArticleReportOptions.Default"/>.</param>
    /// <returns>The same as <see cref="ArticleAnalysis.ToHtml"/>, with words beside the topics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> or <paramref name="classifier"/> is null.</exception>
    public static string ToHtml(this ArticleAnalysis analysis, TopicClassifier classifier, ArticleReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(classifier);
        return analysis.ToHtml((options ?? ArticleReportOptions.Default).WithTopicWords(analysis, classifier));
    }

    /// <summary>
    /// The same options with the words that speak most for the topics of an article: of the three most probable ones, as far as they have 5 %
    /// or more. For a report as Markdown or plain text.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <param name="analysis">The analysis; without topics, or with ones that are only guessed, the options remain as they are.</param>
    /// <param name="classifier">The classifier that told the topics. Topics that it does not know have no words.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException">One of the arguments is null.</exception>
    public static ArticleReportOptions WithTopicWords(this ArticleReportOptions options, ArticleAnalysis analysis, TopicClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(classifier);
        if (analysis.Topics is not { IsUnknown: false } prediction)
        {
            return options;
        }

        return options with
        {
            TopicWords =
            [
                .. prediction.Topics.Take(ExplainedTopics)
                    .Where(topic => topic.Probability >= LeastProbability && classifier.Topics.Contains(topic.Topic, StringComparer.Ordinal))
                    .Select(topic => new TopicWords(topic.Topic, Words(classifier.Explain(analysis.Text, analysis.Title, topic.Topic)))),
            ],
        };
    }

    private static string[] Words(TopicExplanation explanation) => [.. explanation.Supporting.Select(evidence => evidence.Words)];
}
