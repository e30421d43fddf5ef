using ArticleKit.Topics.Explanation;
using CsCheck;

namespace ArticleKit.Topics.Tests.Explanation;

public class FeatureRanksTests
{
    [Fact]
    public void RankOf_AnyFeatures_IsThePlaceAmongThem() => Gen.Int[0, 200].HashSet[0, 60].Sample(set =>
    {
        int[] features = [.. set.Order()];
        var ranks = new FeatureRanks(features, 201);
        for (int feature = 0; feature <= 200; feature++)
        {
            ranks.RankOf(feature).Should().Be(Array.IndexOf(features, feature));
        }
    });
}
