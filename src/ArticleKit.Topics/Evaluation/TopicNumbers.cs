namespace ArticleKit.Topics.Evaluation;

/// <summary>Numbers topics: those of the classifier in its order, and after them those that only the articles have.</summary>
internal sealed class TopicNumbers
{
    private readonly List<string> _topics = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public TopicNumbers(IEnumerable<string> known)
    {
        foreach (string topic in known)
        {
            Of(topic);
        }

        Known = _topics.Count;
    }

    /// <summary>The number of topics that the classifier knows.</summary>
    public int Known { get; }

    public int Count => _topics.Count;

    public IReadOnlyList<string> Names => _topics.AsReadOnly();

    /// <summary>Whether the classifier knows a topic.</summary>
    public bool IsKnown(string topic) => _numbers.TryGetValue(topic, out int number) && number < Known;

    public int Of(string topic)
    {
        if (!_numbers.TryGetValue(topic, out int number))
        {
            number = _topics.Count;
            _numbers.Add(topic, number);
            _topics.Add(topic);
        }

        return number;
    }
}
