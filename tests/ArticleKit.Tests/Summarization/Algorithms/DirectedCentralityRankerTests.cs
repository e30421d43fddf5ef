using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class DirectedCentralityRankerTests
{
    [Fact]
    public void Centrality_ChainOfThree_TellsWhatFollowsFromWhatIsBefore()
    {
        // As in the chain of LexRank: each neighbour is as like as 1 / sqrt 10.
        var ranker = new DirectedCentralityRanker(TinyText.Of("apple banana", "apple cherry", "cherry lemon", "plum pear"));
        double edge = 1 / Math.Sqrt(10);

        ranker.Centrality(0).Before.Should().Be(0);
        ranker.Centrality(0).After.Should().BeApproximately(edge, 1e-12);
        ranker.Centrality(1).Before.Should().BeApproximately(edge, 1e-12);
        ranker.Centrality(1).After.Should().BeApproximately(edge, 1e-12);

        // With the weights -1 and 2 the sums are 2, 1, -1 and 0 edges, brought to the range from 0 to 1.
        ranker.Scores.ToArray().Should().HaveCount(4);
        ranker.Scores[0].Should().BeApproximately(1, 1e-12);
        ranker.Scores[1].Should().BeApproximately(2 / 3.0, 1e-12);
        ranker.Scores[2].Should().BeApproximately(0, 1e-12);
        ranker.Scores[3].Should().BeApproximately(1 / 3.0, 1e-12);
    }
}
