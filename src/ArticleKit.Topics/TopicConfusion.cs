namespace ArticleKit.Topics;

/// <summary>A topic that was taken for another.</summary>
/// <param name="Actual">The true topic.</param>
/// <param name="Predicted">The topic that was predicted instead.</param>
/// <param name="Count">The number of articles; at least 1.</param>
/// <param name="Share">The share of the articles of the true topic, above 0 and at most 1.</param>
public sealed record TopicConfusion(string Actual, string Predicted, int Count, double Share);
