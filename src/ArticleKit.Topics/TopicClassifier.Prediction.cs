using ArticleKit.Topics.Explanation;

namespace ArticleKit.Topics;

/// <content>How predictions are made, and what they rest on.</content>
public sealed partial class TopicClassifier
{
    private static readonly ArticleAnalyzer Reader = new ArticleAnalyzerBuilder().Build();

    /// <summary>When this classifier is sure of a topic, and when it does not know. Not stored in a model.</summary>
    public TopicPredictionOptions PredictionOptions { get; }

    /// <summary>The same classifier with other options for its predictions. The model is shared, so that this costs nothing.</summary>
    /// <param name="options">The options.</param>
    /// <returns>A classifier with these options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public TopicClassifier WithPredictionOptions(TopicPredictionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new TopicClassifier(_model, options);
    }

    /// <summary>Tells which words of an article speak most for a topic, and which against it. Takes some times as long as a prediction.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="title">The title of the article, if known.</param>
    /// <param name="topic">The topic to explain; the most probable one if null.</param>
    /// <param name="against">The topic to compare it with; all others on average if null, or if it is the most probable topic itself.</param>
    /// <param name="count">How many words and phrases to give for the topic, and how many against it, at most; 0 or more, 10 by default.</param>
    /// <returns>The explanation, with the same prediction that <see cref="Predict"/> gives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="topic"/> or <paramref name="against"/> is no topic of this classifier, or they are the same.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public TopicExplanation Explain(string text, string? title = null, string? topic = null, string? against = null, int count = 10)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CheckTopic(topic, nameof(topic));
        CheckTopic(against, nameof(against));
        if (against is not null && against == topic)
        {
            throw new ArgumentException($"The topic '{against}' cannot be compared with itself.", nameof(against));
        }

        return Explainer.Explain(_model, Predict(text, title), text, title, topic, against, count);
    }

    /// <inheritdoc cref="Explain(string, string?, string?, string?, int)"/>
    /// <param name="article">The article; a page is cleaned first, and the places count in its clean text.</param>
    /// <param name="topic">The topic to explain; the most probable one if null.</param>
    /// <param name="against">The topic to compare it with; all others on average if null, or if it is the most probable topic itself.</param>
    /// <param name="count">How many words and phrases to give for the topic, and how many against it, at most; 0 or more, 10 by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleKitException">The article cannot be read; <see cref="ArticleKitException.Code"/> tells why.</exception>
    public TopicExplanation Explain(Article article, string? topic = null, string? against = null, int count = 10)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleAnalysis analysis = Reader.Analyze(article);
        return Explain(analysis.Text, analysis.Title, topic, against, count);
    }

    private void CheckTopic(string? topic, string parameter)
    {
        if (topic is not null && !_topics.Contains(topic, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The classifier knows no topic '{topic}'.", parameter);
        }
    }
}
