using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// PacSum of H. Zheng and M. Lapata (2019), "Sentence centrality revisited for unsupervised summarization", ACL: a sentence is as central as
/// the sentences after it are like it, less what those before it are like it, since the important comes first and what follows explains it.
/// </summary>
/// <remarks>
/// Sentences are compared by the cosine of their words weighted by rarity, a variant of what the authors call TF-IDF. Every similarity counts:
/// the threshold that they leave open, like the weights, is best at 0 on news.
/// </remarks>
internal sealed class DirectedCentralityRanker : GraphRanker
{
    /// <summary>The weight of the sentences before; that of those after makes up 1 with it.</summary>
    private const double BeforeWeight = -1;
    private const double AfterWeight = 1 - BeforeWeight;

    private readonly SentenceGraph _graph;
    private readonly double[] _before;
    private readonly double[] _after;
    private readonly UnitScores _unit;

    public DirectedCentralityRanker(SummaryText text)
        : base(text)
    {
        _graph = SentenceGraph.Cosines(SparseVectors.Rare(text.Vectors, Pool));
        _before = new double[_graph.Count];
        _after = new double[_graph.Count];
        double[] centralities = new double[_graph.Count];
        for (int i = 0; i < centralities.Length; i++)
        {
            foreach ((int node, double weight) in _graph.Edges(i))
            {
                double[] side = node < i ? _before : _after;
                side[i] += weight;
            }

            centralities[i] = (BeforeWeight * _before[i]) + (AfterWeight * _after[i]);
        }

        _unit = UnitScores.FromLowest(centralities);
        SetScores(_unit.Values);
    }

    protected override SentenceGraph Graph => _graph;

    /// <summary>The sum of the similarities with the sentences before and after a sentence of the pool.</summary>
    public (double Before, double After) Centrality(int place) => (_before[place], _after[place]);

    protected override IReadOnlyList<SentenceFeature> ExplainPlace(int place, double score) =>
    [
        new SentenceFeature("similarAfter", _after[place], _after[place] * AfterWeight * _unit.Scale),
        new SentenceFeature("similarBefore", _before[place], _before[place] * BeforeWeight * _unit.Scale),
        new SentenceFeature("lowestOfText", 0, _unit.Offset),
    ];
}
