using ArticleKit.Topics;

namespace ArticleKit.Tests.Fakes;

/// <summary>Judges by how often the name of each topic stands in the text, and knows nothing of a text where none does.</summary>
internal sealed class KeywordClassifier(params string[] topics) : ITopicClassifier
{
    public IReadOnlyList<string> Topics => topics;

    public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default)
    {
        string[] words = $"{text} {title}".Split([' ', '\n', '.'], StringSplitOptions.RemoveEmptyEntries);
        int[] counts = [.. topics.Select(topic => words.Count(word => word == topic))];
        double sum = counts.Sum() + topics.Length;
        return new TopicPrediction(counts.Sum() == 0 ? [] : topics.Zip(counts, (topic, count) => new TopicScore(topic, (count + 1) / sum)));
    }
}
