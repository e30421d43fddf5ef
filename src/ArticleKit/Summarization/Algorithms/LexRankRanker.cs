using ArticleKit.Summarization.Algorithms.Shared;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// LexRank of G. Erkan and D. Radev (2004), "LexRank: graph-based lexical centrality as salience in text summarization", Journal of Artificial
/// Intelligence Research 22: sentences whose cosine, the words weighted by their rarity, is above 0.1 are neighbours, and a sentence is as
/// central as a random walk among neighbours comes to it.
/// </summary>
internal sealed class LexRankRanker : GraphRanker
{
    /// <summary>The threshold that the authors found best.</summary>
    private const double Threshold = 0.1;

    /// <summary>How probable a jump to any sentence is.</summary>
    private const double Jump = 0.15;

    private readonly SentenceGraph _similarities;
    private readonly double[] _centralities;

    public LexRankRanker(SummaryText text)
        : base(text)
    {
        _similarities = Compare(text, Pool);
        SentenceGraph neighbours = _similarities.Select(static weight => weight > Threshold ? 1 : 0);

        // Every sentence is its own neighbour, being wholly like itself.
        _centralities = PowerIteration.Stationary(neighbours, loop: 1, Jump);
        SetScores(UnitScores.FromZero(_centralities).Values);
    }

    /// <summary>The stationary probability of each sentence of the pool.</summary>
    public ReadOnlySpan<double> Centralities => _centralities;

    protected override SentenceGraph Graph => _similarities;

    protected override IReadOnlyList<SentenceFeature> ExplainPlace(int place, double score) =>
        [new SentenceFeature("centrality", _centralities[place], score)];

    private static SentenceGraph Compare(SummaryText text, ReadOnlySpan<int> pool)
    {
        var vectors = SparseVectors.Create(text.Vectors, pool, (term, count) => count * text.Vectors.InverseFrequency(term));
        double[] norms = new double[vectors.Count];
        for (int i = 0; i < norms.Length; i++)
        {
            norms[i] = vectors.Norm(i);
        }

        return SentenceGraph.Create(vectors, (left, right, product) => product / (norms[left] * norms[right]));
    }
}
