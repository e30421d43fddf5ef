using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class LuhnRankerTests
{
    [Fact]
    public void SignificanceFactor_WordsWithinTheGap_IsTheSquareOverTheLengthOfTheCluster()
    {
        // Significant, since mentioned twice: cable and bridge. Of the first sentence "cable snapped hard bridge" is a cluster of four words, two of them significant.
        var ranker = new LuhnRanker(TinyText.Of("yellow cable snapped hard bridge", "cable bridge", "rain fell slowly"));

        ranker.SignificanceFactor(0).Should().BeApproximately(2 * 2 / 4.0, 1e-12);
        ranker.SignificanceFactor(1).Should().BeApproximately(2 * 2 / 2.0, 1e-12);
        ranker.SignificanceFactor(2).Should().Be(0);
        ranker.Scores.ToArray().Should().Equal(0.5, 1, 0);
    }

    [Fact]
    public void SignificanceFactor_MoreThanFourWordsBetween_CutsTheCluster()
    {
        // Four words between join two significant ones to a cluster of six, five cut them apart.
        var ranker = new LuhnRanker(TinyText.Of("cable one1 two2 three3 four4 bridge", "cable first1 second2 third3 fourth4 fifth5 bridge"));

        ranker.SignificanceFactor(0).Should().BeApproximately(2 * 2 / 6.0, 1e-12);
        ranker.SignificanceFactor(1).Should().Be(0);
    }

    [Fact]
    public void SignificanceFactor_SeveralClusters_IsThatOfTheBest()
    {
        var ranker = new LuhnRanker(TinyText.Of(
            "cable bridge gap1 gap2 gap3 gap4 gap5 cable other bridge cable", "bridge cable"));

        ranker.SignificanceFactor(0).Should().BeApproximately(3 * 3 / 4.0, 1e-12);
    }

    [Fact]
    public void Explain_Sentence_ShowsItsCluster()
    {
        var ranker = new LuhnRanker(TinyText.Of("yellow cable snapped hard bridge", "cable bridge"));

        ranker.Explain(0).Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Name = "significantCluster", Value = 1.0, Contribution = 0.5, Detail = "cable snapped hard bridge" });
    }
}
