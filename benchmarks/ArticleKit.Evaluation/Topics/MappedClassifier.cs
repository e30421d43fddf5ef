using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Judges among some of the topics of a classifier, under the names that another set has for them.</summary>
internal sealed class MappedClassifier : ITopicClassifier
{
    private readonly ITopicClassifier _inner;
    private readonly IReadOnlyDictionary<string, string> _names;

    /// <summary>Creates the classifier.</summary>
    /// <param name="inner">The classifier that judges.</param>
    /// <param name="names">From its topics to the names of the other set; topics that are not in it are left out.</param>
    public MappedClassifier(ITopicClassifier inner, IReadOnlyDictionary<string, string> names)
    {
        _inner = inner;
        _names = names;
        Topics = [.. names.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Topics { get; }

    public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default)
    {
        Dictionary<string, double> probabilities = Topics.ToDictionary(topic => topic, _ => 0.0, StringComparer.Ordinal);
        foreach (TopicScore score in _inner.Predict(text, title, cancellationToken).Topics)
        {
            if (_names.TryGetValue(score.Topic, out string? name))
            {
                probabilities[name] += score.Probability;
            }
        }

        double sum = probabilities.Values.Sum();
        return new TopicPrediction(sum > 0 ? probabilities.Select(pair => new TopicScore(pair.Key, pair.Value / sum)) : []);
    }
}
