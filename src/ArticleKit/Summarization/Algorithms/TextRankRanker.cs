using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// TextRank of R. Mihalcea and P. Tarau (2004), "TextRank: bringing order into texts", EMNLP, for sentences: two are as alike as the number of
/// words that they share over the sum of the logarithms of their lengths, and a sentence ranks as high as a walk along these edges comes to it.
/// </summary>
internal sealed class TextRankRanker : GraphRanker
{
    /// <summary>The complement of the damping factor, which the authors set to 0.85.</summary>
    private const double Jump = 0.15;

    private readonly SentenceGraph _graph;
    private readonly double[] _ranks;

    public TextRankRanker(SummaryText text)
        : base(text)
    {
        var vectors = SparseVectors.Create(text.Vectors, Pool, static (_, _) => 1);
        double[] logLengths = new double[vectors.Count];
        for (int i = 0; i < logLengths.Length; i++)
        {
            int words = 0;
            foreach (int count in text.Vectors.Counts(Pool[i]))
            {
                words += count;
            }

            logLengths[i] = words > 0 ? Math.Log(words) : 0;
        }

        _graph = SentenceGraph.Create(vectors, (left, right, shared) =>
        {
            double lengths = logLengths[left] + logLengths[right];
            return lengths > 0 ? shared / lengths : 0;
        });
        _ranks = PowerIteration.Stationary(_graph, Jump);
        SetScores(UnitScores.FromZero(_ranks).Values);
    }

    /// <summary>The stationary probability of each sentence of the pool.</summary>
    public ReadOnlySpan<double> Ranks => _ranks;

    protected override SentenceGraph Graph => _graph;

    protected override IReadOnlyList<SentenceFeature> ExplainPlace(int place, double score) => [new SentenceFeature("rank", _ranks[place], score)];
}
