namespace ArticleKit.Topics.MachineLearning;

/// <summary>Predicts into the slots of a vector, in the order of the labels of a data set.</summary>
internal sealed class SlotPredictor
{
    private readonly Dictionary<string, int> _slots;

    /// <summary>Creates the predictor.</summary>
    /// <param name="classifier">The classifier that judges.</param>
    /// <param name="labels">
    /// What each slot stands for; at least every topic of the classifier, maybe with white space around it, and any others beside them.
    /// </param>
    public SlotPredictor(TopicClassifier classifier, IReadOnlyList<string> labels)
    {
        Classifier = classifier;
        Dictionary<string, int> exact = new(labels.Count, StringComparer.Ordinal);
        Dictionary<string, int> trimmed = new(labels.Count, StringComparer.Ordinal);
        for (int slot = 0; slot < labels.Count; slot++)
        {
            exact.TryAdd(labels[slot], slot);
            trimmed.TryAdd(labels[slot].Trim(), slot);
        }

        string[] names = [.. labels];
        _slots = new Dictionary<string, int>(classifier.Topics.Count, StringComparer.Ordinal);
        foreach (string topic in classifier.Topics)
        {
            int slot = exact.TryGetValue(topic, out int same) ? same : trimmed[topic];
            _slots.Add(topic, slot);
            names[slot] = topic;
        }

        Labels = Array.AsReadOnly(names);
    }

    public TopicClassifier Classifier { get; }

    /// <summary>What each slot stands for: a topic of the classifier under its very name, or a label that it does not know.</summary>
    public IReadOnlyList<string> Labels { get; }

    public int SlotOf(string topic) => _slots[topic];

    /// <summary>Predicts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The title; may be empty.</param>
    /// <param name="scores">
    /// Becomes the probability of each slot: 0 for what the classifier does not know, and equal ones where it can say nothing, since
    /// the evaluators of ML.NET pass over rows without scores, which would make a classifier look better than it is.
    /// </param>
    /// <returns>The slot of the most probable topic, or -1 where nothing can be said, and its probability.</returns>
    public (int Slot, float Probability) Predict(ReadOnlyMemory<char> text, ReadOnlyMemory<char> title, Span<float> scores)
    {
        IReadOnlyList<TopicScore> topics = Classifier.Predict(text.ToString(), title.IsEmpty ? null : title.ToString()).Topics;
        if (topics.Count == 0)
        {
            scores.Fill(1f / scores.Length);
            return (-1, 0);
        }

        scores.Clear();
        foreach (TopicScore topic in topics)
        {
            scores[_slots[topic.Topic]] = (float)topic.Probability;
        }

        return (_slots[topics[0].Topic], (float)topics[0].Probability);
    }
}
