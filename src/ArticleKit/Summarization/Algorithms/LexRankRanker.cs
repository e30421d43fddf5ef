using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// LexRank of G. Erkan and D. Radev (2004), "LexRank: graph-based lexical centrality as salience in text summarization", Journal of Artificial
/// Intelligence Research 22, in its continuous form: a sentence is as central as a random walk comes to it that goes from sentence to sentence
/// as often as these are alike, by the cosine of their words weighted by rarity.
/// </summary>
/// <remarks>The authors join each sentence with itself too, which lifts those that are like few others; here none is.</remarks>
internal sealed class LexRankRanker : GraphRanker
{
    /// <summary>How probable a jump to any sentence is; the authors use 0.1 to 0.2.</summary>
    private const double Jump = 0.15;

    private readonly SentenceGraph _graph;
    private readonly double[] _centralities;

    public LexRankRanker(SummaryText text)
        : base(text)
    {
        _graph = SentenceGraph.Cosines(SparseVectors.Rare(text.Vectors, Pool));
        _centralities = PowerIteration.Stationary(_graph, Jump);
        SetScores(UnitScores.FromZero(_centralities).Values);
    }

    /// <summary>The stationary probability of each sentence of the pool.</summary>
    public ReadOnlySpan<double> Centralities => _centralities;

    protected override SentenceGraph Graph => _graph;

    protected override IReadOnlyList<SentenceFeature> ExplainPlace(int place, double score) =>
        [new SentenceFeature("centrality", _centralities[place], score)];
}
