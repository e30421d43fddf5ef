using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class LatentSemanticRankerTests
{
    [Fact]
    public void Lengths_AllTopicsKept_AreThoseOfTheSentences()
    {
        // The products of the sentences are [[2 1 0] [1 2 0] [0 0 1]]: eigenvalues 3, 1 and 1, all at least a quarter of the greatest, so
        // that nothing is lost and each sentence is as long as its words make it.
        var ranker = new LatentSemanticRanker(TinyText.Of("apple banana", "apple cherry", "plum"));

        ranker.Lengths[0].Should().BeApproximately(Math.Sqrt(2), 1e-9);
        ranker.Lengths[1].Should().BeApproximately(Math.Sqrt(2), 1e-9);
        ranker.Lengths[2].Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void Lengths_WeakTopic_CountsForNothing()
    {
        // [[3 2 0] [2 3 0] [0 0 1]]: eigenvalues 5, 1 and 1. A quarter of 5 is more than 1, so that only the topic of the first two counts,
        // whose vector is (1 1 0) / sqrt 2: their length is sqrt(5 / 2).
        var ranker = new LatentSemanticRanker(TinyText.Of("apple banana cherry", "apple banana lemon", "plum"));

        ranker.Lengths[0].Should().BeApproximately(Math.Sqrt(2.5), 1e-9);
        ranker.Lengths[1].Should().BeApproximately(Math.Sqrt(2.5), 1e-9);
        ranker.Lengths[2].Should().BeApproximately(0, 1e-9);
        ranker.Explain(0).Should().ContainSingle().Which.Detail.Should().Be("1");
        ranker.Explain(2).Should().BeEmpty();
    }
}
