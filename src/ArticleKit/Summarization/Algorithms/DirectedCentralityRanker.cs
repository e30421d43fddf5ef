using ArticleKit.Summarization.Algorithms.Shared;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// PacSum of H. Zheng and M. Lapata (2019), "Sentence centrality revisited for unsupervised summarization", ACL: a sentence is as central as
/// the sentences after it are like it, less what those before it are like it, since the important comes first and what follows explains it.
/// </summary>
/// <remarks>
/// Sentences are compared by the dot product of their vectors of TF-IDF, as in the authors' variant of that name. A similarity counts as far as
/// it is above a threshold between the least and the greatest of the text.
/// </remarks>
internal sealed class DirectedCentralityRanker : GraphRanker
{
    /// <summary>Where the threshold lies between the least similarity and the greatest.</summary>
    private const double Threshold = 0.1;

    /// <summary>The weight of the sentences before; that of those after makes up 1 with it.</summary>
    private const double BeforeWeight = -0.5;
    private const double AfterWeight = 1 - BeforeWeight;

    private readonly SentenceGraph _graph;
    private readonly double[] _before;
    private readonly double[] _after;
    private readonly UnitScores _unit;

    public DirectedCentralityRanker(SummaryText text)
        : base(text)
    {
        var vectors = SparseVectors.Create(text.Vectors, Pool, (term, count) => count * text.Vectors.InverseFrequency(term));
        _graph = AboveThreshold(SentenceGraph.Create(vectors, static (_, _, product) => product));
        _before = new double[vectors.Count];
        _after = new double[vectors.Count];
        double[] centralities = new double[vectors.Count];
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

    private static SentenceGraph AboveThreshold(SentenceGraph graph)
    {
        double highest = 0;
        double lowest = double.PositiveInfinity;
        for (int i = 0; i < graph.Count; i++)
        {
            // A sentence without an edge to any one other is as unlike it as can be.
            lowest = graph.Edges(i).Length < graph.Count - 1 ? 0 : lowest;
            foreach ((_, double weight) in graph.Edges(i))
            {
                highest = Math.Max(highest, weight);
                lowest = Math.Min(lowest, weight);
            }
        }

        double threshold = highest > 0 ? lowest + (Threshold * (highest - lowest)) : 0;
        return graph.Select(weight => weight - threshold);
    }
}
