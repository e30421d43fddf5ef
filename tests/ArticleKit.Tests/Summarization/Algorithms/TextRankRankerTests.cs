using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class TextRankRankerTests
{
    [Fact]
    public void Ranks_ChainOfThreeSentences_AreTheStationaryDistribution()
    {
        // The first two share two words, the last two one; all have three words, so that the edges weigh as 2 to 1. By hand:
        // b = .05 + .85 (a + c), a + c = .1 + .85 b, so that b = .135 / .2775; a = .05 + .85 b 2/3; c = .05 + .85 b / 3.
        var ranker = new TextRankRanker(TinyText.Of("apple banana cherry", "apple banana lemon", "lemon melon orange"));
        const double Middle = 0.135 / 0.2775;

        ranker.Ranks[1].Should().BeApproximately(Middle, 1e-8);
        ranker.Ranks[0].Should().BeApproximately(0.05 + (0.85 * Middle * 2 / 3), 1e-8);
        ranker.Ranks[2].Should().BeApproximately(0.05 + (0.85 * Middle / 3), 1e-8);
        ranker.Scores[1].Should().Be(1);
    }

    [Fact]
    public void Nearest_Sentence_IsAsLikeAsTheSharedWordsOverTheLogarithmsOfTheLengths()
    {
        var ranker = new TextRankRanker(TinyText.Of("apple banana cherry", "apple banana lemon melon", "orange plum pear"));

        IReadOnlyList<(int Sentence, double Similarity)> nearest = ranker.Nearest(0, 3);

        nearest.Should().ContainSingle();
        nearest[0].Sentence.Should().Be(1);
        nearest[0].Similarity.Should().BeApproximately(2 / (Math.Log(3) + Math.Log(4)), 1e-12);
    }

    [Fact]
    public void Ranks_SentencesOfOneWord_AreFinite()
    {
        var ranker = new TextRankRanker(TinyText.Of("apple", "apple", "banana"));

        ranker.Ranks.ToArray().Should().OnlyContain(rank => Math.Abs(rank - (1.0 / 3)) < 1e-9, "the logarithm of 1 is 0, so that no sentence is like another");
    }
}
