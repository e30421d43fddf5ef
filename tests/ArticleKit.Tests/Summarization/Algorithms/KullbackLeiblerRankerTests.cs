using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class KullbackLeiblerRankerTests
{
    [Fact]
    public void DivergenceWith_FirstSentence_IsThatOfTheSmoothedCounts()
    {
        // Of the text apple 2/4, banana 1/4, cherry 1/4. With the first sentence chosen and one more of each: 2/5, 2/5, 1/5.
        var ranker = new KullbackLeiblerRanker(TinyText.Of("apple banana", "apple cherry"));

        double expected = (0.5 * Math.Log(0.5 / 0.4)) + (0.25 * Math.Log(0.25 / 0.4)) + (0.25 * Math.Log(0.25 / 0.2));
        ranker.DivergenceWith(0).Should().BeApproximately(expected, 1e-12);
        ranker.DivergenceWith(1).Should().BeApproximately(expected, 1e-12);
    }

    [Fact]
    public void DivergenceWith_AfterAChoice_CountsBoth()
    {
        // With both chosen and one more of each: 3/7, 2/7, 2/7.
        var ranker = new KullbackLeiblerRanker(TinyText.Of("apple banana", "apple cherry"));

        ranker.Choose(0);

        ranker.DivergenceWith(1).Should().BeApproximately((0.5 * Math.Log(0.5 * 7 / 3)) + (2 * 0.25 * Math.Log(0.25 * 7 / 2)), 1e-12);
    }
}
