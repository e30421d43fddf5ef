using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Tests.Model;

public class TopicVarietiesTests
{
    // The first and the last function are of topic 0, the other is topic 1.
    private static readonly TopicVarieties Varieties = new([0, 1, 0], 2);

    [Fact]
    public void Pool_ByDefault_TakesTheBestVariety() => Varieties.Pool([0.5f, 1, -2], null).Should().Equal(0.5f, 1);

    [Fact]
    public void Pool_ToldToTakeTheMean_DoesSo() => Varieties.Pool([0.5f, 1, -2], [false, false]).Should().Equal(-0.75f, 1);

    [Fact]
    public void Deciding_BestCounts_IsTheBestFunction() => Varieties.Deciding(0, [0.5f, 1, 2], takesBest: true).Should().Equal(2);

    [Fact]
    public void Deciding_MeanCounts_AreAllFunctions() => Varieties.Deciding(0, [0.5f, 1, 2], takesBest: false).Should().Equal(0, 2);
}
