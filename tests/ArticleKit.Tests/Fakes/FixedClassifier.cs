using ArticleKit.Topics;

namespace ArticleKit.Tests.Fakes;

/// <summary>Says the same of everything, and remembers what it was asked.</summary>
internal sealed class FixedClassifier(params TopicScore[] scores) : ITopicClassifier
{
    public string? LastText { get; private set; }

    public string? LastTitle { get; private set; }

    public IReadOnlyList<string> Topics => [.. scores.Select(score => score.Topic)];

    public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default)
    {
        LastText = text;
        LastTitle = title;
        return new TopicPrediction(scores);
    }
}
