using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>What the algorithms that compare the sentences with one another have in common.</summary>
/// <remarks>A text of more sentences than the pool takes has only those with the weightiest words compared; the others score 0.</remarks>
internal abstract class GraphRanker : SentenceRanker
{
    /// <summary>The most sentences that are compared with one another.</summary>
    public const int MaxSentences = 1000;

    private readonly int[] _pool;
    private readonly int[] _places;
    private readonly double[] _scores;

    /// <summary>Compares the sentences.</summary>
    /// <param name="text">The text.</param>
    protected GraphRanker(SummaryText text)
    {
        Text = text;
        _pool = SentencePool.Choose(text.Vectors, MaxSentences);
        _places = new int[text.Count];
        Array.Fill(_places, -1);
        for (int i = 0; i < _pool.Length; i++)
        {
            _places[_pool[i]] = i;
        }

        _scores = new double[text.Count];
    }

    public override ReadOnlySpan<double> Scores => _scores;

    public override int? ReadSentences => _pool.Length < _places.Length ? _pool.Length : null;

    /// <summary>The text.</summary>
    protected SummaryText Text { get; }

    /// <summary>The sentences that are compared, as indices into the text, in source order.</summary>
    protected ReadOnlySpan<int> Pool => _pool;

    /// <summary>How alike the sentences of the pool are.</summary>
    protected abstract SentenceGraph Graph { get; }

    public override IReadOnlyList<SentenceFeature> Explain(int sentence) =>
        _places[sentence] < 0 ? [] : ExplainPlace(_places[sentence], _scores[sentence]);

    public override IReadOnlyList<(int Sentence, double Similarity)> Nearest(int sentence, int count) => _places[sentence] < 0
        ? []
        : [.. Graph.Nearest(_places[sentence], count).Select(edge => (_pool[edge.Node], edge.Weight))];

    /// <summary>What makes up the score of a sentence of the pool.</summary>
    protected abstract IReadOnlyList<SentenceFeature> ExplainPlace(int place, double score);

    /// <summary>Takes over the scores of the sentences of the pool, from 0 to 1.</summary>
    protected void SetScores(ReadOnlySpan<double> scores)
    {
        for (int i = 0; i < _pool.Length; i++)
        {
            _scores[_pool[i]] = scores[i];
        }
    }
}
