using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Tests.Model;

public class LongTextRuleTests
{
    private static readonly LongTextRule Rule = new()
    {
        From = 50,
        To = 80,
        RarityPower = 2,
        Biases = [],
        TakesBest = [],
        Probabilities = new NormalizedSigmoids(1, 0),
    };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(49, 0)]
    [InlineData(79, 1)]
    [InlineData(int.MaxValue, 1)]
    public void ShareOf_BeyondTheBounds_IsNothingOrAll(int words, double share) => Rule.ShareOf(words).Should().Be(share);

    [Fact]
    public void ShareOf_Between_Grows() =>
        Enumerable.Range(50, 29).Select(Rule.ShareOf).Should().BeInAscendingOrder().And.OnlyContain(share => share > 0 && share < 1);
}
