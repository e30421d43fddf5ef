using ArticleKit.Evaluation.Topics;
using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Tests.Topics;

public class MappedClassifierTests
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["economy"] = "business", ["labour"] = "business", ["sport"] = "sports" };

    [Fact]
    public void Predict_TopicsOutsideTheMapping_AreLeftOutAndTheRestSumsToOne()
    {
        var classifier = new MappedClassifier(new Fixed(("weather", 0.5), ("economy", 0.2), ("sport", 0.2), ("labour", 0.1)), Names);

        TopicPrediction prediction = classifier.Predict("text");

        prediction.Topics.Select(topic => topic.Topic).Should().Equal("business", "sports");
        prediction.Topics.Select(topic => Math.Round(topic.Probability, 9)).Should().Equal(0.6, 0.4);
    }

    [Fact]
    public void Predict_NothingSaid_SaysNothing() => new MappedClassifier(new Fixed(), Names).Predict("text").Top.Should().BeNull();

    [Fact]
    public void Topics_SeveralWithOneName_AreNamedOnce() =>
        new MappedClassifier(new Fixed(), Names).Topics.Should().Equal("business", "sports");

    private sealed class Fixed(params (string Topic, double Probability)[] scores) : ITopicClassifier
    {
        public IReadOnlyList<string> Topics => [.. scores.Select(score => score.Topic)];

        public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default) =>
            new(scores.Select(score => new TopicScore(score.Topic, score.Probability)));
    }
}
