namespace ArticleKit.Topics;

/// <summary>What a text is about, by probability.</summary>
public sealed record TopicPrediction
{
    /// <summary>Creates a prediction from scores in any order.</summary>
    /// <param name="topics">The topics with their probabilities; may be empty where nothing can be said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    public TopicPrediction(IEnumerable<TopicScore> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        Topics = ValueList<TopicScore>.Of(
            topics.OrderByDescending(topic => topic.Probability).ThenBy(topic => topic.Topic, StringComparer.Ordinal));
    }

    /// <summary>The topics, the most probable first; equal probabilities in the order of their names.</summary>
    public IReadOnlyList<TopicScore> Topics { get; }

    /// <summary>The most probable topic; null if the classifier could not say anything (for instance of an empty text).</summary>
    public TopicScore? Top => Topics.Count > 0 ? Topics[0] : null;

    /// <summary>The topics with their probabilities, for a log.</summary>
    /// <returns>Such as <c>sport 0.812, society 0.104</c>.</returns>
    public override string ToString() =>
        string.Join(", ", Topics.Select(topic => FormattableString.Invariant($"{topic.Topic} {topic.Probability:0.000}")));
}
