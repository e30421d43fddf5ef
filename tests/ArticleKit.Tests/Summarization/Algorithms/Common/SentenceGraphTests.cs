using ArticleKit.Summarization.Algorithms.Common;

namespace ArticleKit.Tests.Summarization.Algorithms.Common;

public class SentenceGraphTests
{
    private static readonly int[] All = [0, 1, 2];

    [Fact]
    public void Create_Sentences_JoinsThoseThatShareTerms()
    {
        var vectors = SparseVectors.Create(TinyText.Of("apple banana banana", "banana cherry", "plum").Vectors, All, static (_, count) => count);

        SentenceGraph graph = SentenceGraph.Create(vectors, static (_, _, product) => product);

        graph.Edges(0).ToArray().Should().Equal((1, 2.0));
        graph.Edges(1).ToArray().Should().Equal((0, 2.0));
        graph.Edges(2).Length.Should().Be(0);
    }

    [Fact]
    public void Cosines_SameDirection_IsOne()
    {
        var vectors = SparseVectors.Create(TinyText.Of("apple banana", "apple banana apple banana", "plum").Vectors, All, static (_, count) => count);

        SentenceGraph.Cosines(vectors).Edges(0)[0].Weight.Should().BeApproximately(1, 1e-12);
    }

    [Fact]
    public void Stationary_NoEdges_IsEven()
    {
        var vectors = SparseVectors.Create(TinyText.Of("apple", "banana", "plum").Vectors, All, static (_, count) => count);

        PowerIteration.Stationary(SentenceGraph.Cosines(vectors), jump: 0.15).Should().OnlyContain(share => Math.Abs(share - (1.0 / 3)) < 1e-12);
    }
}
