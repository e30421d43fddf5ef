using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests.Topics;

public sealed class TopicPredictionTests
{
    private static readonly TopicPrediction Sport = new([new TopicScore("society", 0.3), new TopicScore("sport", 0.6), new TopicScore("health", 0.1)]);

    [Fact]
    public void Topics_InAnyOrder_AreSortedByProbabilityAndName() =>
        new TopicPrediction([new TopicScore("b", 0.25), new TopicScore("c", 0.5), new TopicScore("a", 0.25)])
            .Topics.Select(topic => topic.Topic).Should().Equal("c", "a", "b");

    [Fact]
    public void Margin_IsFirstMinusSecond()
    {
        Sport.Margin.Should().BeApproximately(0.3, 1e-12);
        new TopicPrediction([new TopicScore("sport", 0.8)]).Margin.Should().Be(0.8);
        new TopicPrediction([]).Margin.Should().Be(0);
    }

    [Fact]
    public void IsConfident_DependsOnTheThreshold()
    {
        Sport.IsConfident.Should().BeTrue();
        (Sport with { ConfidenceThreshold = 0.6 }).IsConfident.Should().BeTrue();
        (Sport with { ConfidenceThreshold = 0.61 }).IsConfident.Should().BeFalse();
    }

    [Fact]
    public void IsConfident_OfAnUnknownTopic_IsFalse()
    {
        TopicPrediction guess = Sport with { UnknownReason = TopicUnknownReason.TooLittleKnown, ConfidenceThreshold = 0 };

        guess.IsUnknown.Should().BeTrue();
        guess.IsConfident.Should().BeFalse();
        guess.Top!.Topic.Should().Be("sport");
    }

    [Fact]
    public void UnknownReason_WithoutTopics_IsNeverNone()
    {
        var nothing = new TopicPrediction([]);

        nothing.UnknownReason.Should().Be(TopicUnknownReason.NothingKnown);
        nothing.IsUnknown.Should().BeTrue();
        nothing.IsConfident.Should().BeFalse();
        nothing.Should().Be(nothing with { UnknownReason = TopicUnknownReason.NothingKnown });
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void ConfidenceThreshold_OutOfRange_Throws(double threshold) =>
        FluentActions.Invoking(() => Sport with { ConfidenceThreshold = threshold }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void UnknownReason_NoMember_Throws() =>
        FluentActions.Invoking(() => Sport with { UnknownReason = (TopicUnknownReason)7 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Constructor_NullTopic_Throws() =>
        FluentActions.Invoking(() => new TopicPrediction([new TopicScore("a", 1), null!])).Should().Throw<ArgumentException>();

    [Fact]
    public void Equals_IsByValue()
    {
        TopicPrediction same = new([.. Sport.Topics.Reverse()]);

        same.Should().Be(Sport);
        same.GetHashCode().Should().Be(Sport.GetHashCode());
        (Sport with { UnknownReason = TopicUnknownReason.TooLittleKnown }).Should().NotBe(Sport);
        (Sport with { ConfidenceThreshold = 0.7 }).Should().NotBe(Sport);
    }

    [Fact]
    public void ToString_OfAnUnknownTopic_SaysSo()
    {
        new TopicPrediction([]).ToString().Should().Be("unknown");
        (Sport with { UnknownReason = TopicUnknownReason.TooLittleKnown }).ToString().Should().StartWith("unknown: sport 0.600");
    }

    [Fact]
    public void FromJson_OfToJson_GivesTheSamePrediction() =>
        Gen.Select(Gen.Select(Gen.String.AlphaNumeric, Gen.Double[0, 1]).Array[0, 5], Gen.Enum<TopicUnknownReason>(), Gen.Double[0, 1]).Sample((topics, reason, threshold) =>
        {
            var prediction = new TopicPrediction(topics.Select(topic => new TopicScore(topic.Item1, topic.Item2))) { UnknownReason = reason, ConfidenceThreshold = threshold };
            var analysis = new ArticleAnalysis { Text = "Some text.", Topics = prediction };

            var read = ArticleAnalysis.FromJson(analysis.ToJson());

            read.Topics.Should().Be(prediction);
            read.Should().Be(analysis);
        });

    [Fact]
    public void ToJson_OfAnOrdinaryPrediction_IsTheArrayOfItsTopics()
    {
        string json = new ArticleAnalysis { Topics = Sport }.ToJson();

        json.Should().Contain("""{"topic":"sport","probability":0.6}""").And.NotContain("topicVerdict");
        new ArticleAnalysis { Topics = Sport with { UnknownReason = TopicUnknownReason.TooLittleKnown } }.ToJson()
            .Should().Contain("\"topicVerdict\":{\"unknown\":\"tooLittleKnown\"}");
    }

    [Theory]
    [InlineData("""{"topics":[null]}""")]
    [InlineData("""{"topics":[],"topicVerdict":{"threshold":2}}""")]
    [InlineData("""{"topics":[],"topicVerdict":{"unknown":"perhaps"}}""")]
    [InlineData("""{"topics":[],"topicVerdict":{"unknown":1}}""")]
    public void FromJson_BrokenTopics_ThrowsJsonException(string json) =>
        FluentActions.Invoking(() => ArticleAnalysis.FromJson(json)).Should().Throw<System.Text.Json.JsonException>();
}
