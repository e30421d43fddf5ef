namespace ArticleKit.Topics;

/// <summary>A topic and how probable it is.</summary>
/// <param name="Topic">The name of the topic.</param>
/// <param name="Probability">
/// From 0 to 1; the probabilities of one <see cref="TopicPrediction"/> sum to 1, unless the classifier has topics that do not exclude each other.
/// </param>
public sealed record TopicScore(string Topic, double Probability);
