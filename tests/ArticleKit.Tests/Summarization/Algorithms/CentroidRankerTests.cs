using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class CentroidRankerTests
{
    [Fact]
    public void Scores_Sentences_AreTheSumsOfTheCentroidsWords()
    {
        // apple is said three times, in two of four sentences; banana twice, in two; the others once, and count for nothing.
        var ranker = new CentroidRanker(TinyText.Of("apple banana", "apple apple cherry", "banana plum", "pear lemon"));
        double apple = 3 * Math.Log(4 / 2.0);
        double banana = 2 * Math.Log(4 / 2.0);

        ranker.Scores[0].Should().Be(1);
        ranker.Scores[1].Should().BeApproximately(apple / (apple + banana), 1e-12);
        ranker.Scores[2].Should().BeApproximately(banana / (apple + banana), 1e-12);
        ranker.Scores[3].Should().Be(0);
    }

    [Fact]
    public void Gain_RepetitionOfAChosenSentence_Falls()
    {
        var ranker = new CentroidRanker(TinyText.Of("apple banana", "apple cherry banana", "plum pear"));

        ranker.Gain(1, redundancy: 0.8).Should().BeApproximately(ranker.Gain(1, redundancy: 0) - (0.25 * 0.8), 1e-12);
    }
}
