namespace ArticleKit.Topics;

/// <summary>Which topic was taken for which: how many articles of one topic were predicted to be of another.</summary>
/// <remarks>Only what occurs is stored, so that thousands of topics take no more room than there are articles.</remarks>
public sealed class TopicConfusions : IEquatable<TopicConfusions>
{
    private readonly Dictionary<(int Actual, int Predicted), int> _counts;
    private readonly int[] _support;

    internal TopicConfusions(IReadOnlyList<string> topics, Dictionary<(int Actual, int Predicted), int> counts, int[] support)
    {
        Topics = ValueList<string>.Of(topics);
        _counts = counts;
        _support = support;
    }

    /// <summary>The topics that rows and columns stand for.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>Every cell that is not zero, with the indexes of its topics.</summary>
    internal IEnumerable<(int Actual, int Predicted, int Count)> Cells => _counts.Select(cell => (cell.Key.Actual, cell.Key.Predicted, cell.Value));

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

    /// <summary>The pairs of topics that were confused most often.</summary>
    /// <param name="count">How many pairs are wanted at most, 0 or more.</param>
    /// <returns>The pairs, the most frequent first; equally frequent ones in the order of <see cref="Topics"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<TopicConfusion> MostConfused(int count = 10)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return
        [
            .. Cells
                .Where(cell => cell.Actual != cell.Predicted)
                .OrderByDescending(cell => cell.Count)
                .ThenBy(cell => cell.Actual)
                .ThenBy(cell => cell.Predicted)
                .Take(count)
                .Select(cell => new TopicConfusion(
                    Topics[cell.Actual],
                    Topics[cell.Predicted],
                    cell.Count,
                    (double)cell.Count / _support[cell.Actual])),
        ];
    }

    /// <summary>Whether two tables say the same of the same topics.</summary>
    /// <param name="other">The other table.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(TopicConfusions? other) => other is not null && Topics.Equals(other.Topics) && _support.AsSpan().SequenceEqual(other._support)
        && _counts.Count == other._counts.Count && _counts.All(cell => other._counts.GetValueOrDefault(cell.Key) == cell.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TopicConfusions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topics, _counts.Count);

    /// <summary>How many topics there are, and how many articles were taken for one of another, for a log.</summary>
    /// <returns>Such as <c>4 topics, 82 confused</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Topics.Count} topics, {Cells.Where(cell => cell.Actual != cell.Predicted).Sum(cell => cell.Count)} confused");

    /// <summary>The number of articles of a topic, answered or not.</summary>
    internal int SupportOf(int topic) => _support[topic];
}
