using ArticleKit.Summarization.Algorithms;

namespace ArticleKit.Tests.Summarization.Algorithms;

public class LexRankRankerTests
{
    private static readonly string[] Chain = ["apple banana", "apple cherry", "cherry lemon", "plum pear"];

    [Fact]
    public void Nearest_Sentence_IsAsLikeAsTheCosineOfTheWordsByTheirRarity()
    {
        // apple and cherry are in two of four sentences, ln 2; the others in one, ln 4 = 2 ln 2. Of the first and the second:
        // 1 / (sqrt(1 + 4) sqrt(1 + 1)), all in units of the square of ln 2.
        var ranker = new LexRankRanker(TinyText.Of(Chain));

        (int sentence, double similarity) = ranker.Nearest(0, 3).Single();

        sentence.Should().Be(1);
        similarity.Should().BeApproximately(1 / (Math.Sqrt(5) * Math.Sqrt(2)), 1e-12);
    }

    [Fact]
    public void Centralities_ChainOfEqualEdges_AreTheStationaryDistribution()
    {
        // Of the chain a - b - c with equal edges and d alone, whose walker always jumps: j = .15 / 4 + .85 d / 4 = d comes to each;
        // a = c = j + .85 b / 2, b = j + .85 (a + c), a + b + c + d = 1.
        var ranker = new LexRankRanker(TinyText.Of(Chain));
        const double Alone = 0.15 / 4 / (1 - (0.85 / 4));
        const double Middle = Alone * (1 + (0.85 * 2)) / (1 - (0.85 * 0.85));
        const double End = Alone + (0.85 * Middle / 2);

        ranker.Centralities[3].Should().BeApproximately(Alone, 1e-8);
        ranker.Centralities[1].Should().BeApproximately(Middle, 1e-8);
        ranker.Centralities[0].Should().BeApproximately(End, 1e-8);
        ranker.Centralities[2].Should().BeApproximately(End, 1e-8);
        ranker.Centralities.ToArray().Sum().Should().BeApproximately(1, 1e-8);
    }
}
