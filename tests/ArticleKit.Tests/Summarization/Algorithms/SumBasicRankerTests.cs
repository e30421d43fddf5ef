using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class SumBasicRankerTests
{
    [Fact]
    public void Weight_BeforeAndAfterAChoice_IsTheMeanProbabilityThatTheChoiceSquares()
    {
        // Eight words: apple three times, banana twice, the others once.
        var ranker = new SumBasicRanker(TinyText.Of("apple banana", "apple cherry", "apple banana plum pear"));

        ranker.Weight(0).Should().BeApproximately(((3 / 8.0) + (2 / 8.0)) / 2, 1e-12);
        ranker.Weight(1).Should().BeApproximately(((3 / 8.0) + (1 / 8.0)) / 2, 1e-12);
        ranker.Weight(2).Should().BeApproximately(7 / 8.0 / 4, 1e-12);

        ranker.Choose(0);

        ranker.Weight(1).Should().BeApproximately(((9 / 64.0) + (1 / 8.0)) / 2, 1e-12);
        ranker.Weight(2).Should().BeApproximately(((9 / 64.0) + (4 / 64.0) + (2 / 8.0)) / 4, 1e-12);
    }

    [Fact]
    public void Gain_SentenceWithoutTheMostProbableWord_StandsBehindThoseThatHaveIt()
    {
        // The mean probability of the second sentence is higher, but apple is the most probable word.
        var ranker = new SumBasicRanker(TinyText.Of("apple plum pear lemon melon", "banana banana", "apple apple apple cherry orange grape"));

        ranker.Weight(1).Should().BeGreaterThan(ranker.Weight(0));
        ranker.Gain(0, 0).Should().BeGreaterThan(ranker.Gain(1, 0));
    }
}
