namespace ArticleKit.Topics;

/// <summary>Which topic was taken for which: how many articles of one topic were predicted to be of another.</summary>
public sealed class TopicConfusions
{
    private readonly Dictionary<(int Actual, int Predicted), int> _counts;

    internal TopicConfusions(IReadOnlyList<string> topics, Dictionary<(int Actual, int Predicted), int> counts)
    {
        Topics = topics;
        _counts = counts;
    }

    /// <summary>The topics that rows and columns stand for.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>How many articles of a topic were predicted to be of another, or of the same.</summary>
    /// <param name="actual">The index of the true topic in <see cref="Topics"/>.</param>
    /// <param name="predicted">The index of the predicted topic.</param>
    /// <returns>The number of articles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such topic.</exception>
    public int Count(int actual, int predicted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actual);
        ArgumentOutOfRangeException.ThrowIfNegative(predicted);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(actual, Topics.Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(predicted, Topics.Count);
        return _counts.GetValueOrDefault((actual, predicted));
    }
}
