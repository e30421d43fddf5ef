using System.Globalization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>
/// Latent semantic analysis as J. Steinberger and K. Ježek (2004), "Using latent semantic analysis in text summarization and summary
/// evaluation", ISIM, use it: the singular value decomposition of the matrix of words and sentences finds the topics, those with a singular
/// value of at least half the greatest count, and a sentence scores by its length in their space, each topic weighted by its singular value.
/// </summary>
/// <remarks>
/// The singular values are the roots of the eigenvalues of the products of all pairs of sentences, which is a far smaller matrix. Since
/// its decomposition takes time by the cube, at most <see cref="MaxTopicSentences"/> sentences are read, those with the weightiest words; the
/// others score 0.
/// </remarks>
internal sealed class LatentSemanticRanker : SentenceRanker
{
    /// <summary>The most sentences that are read.</summary>
    public const int MaxTopicSentences = 200;

    private const int NamedTopics = 3;

    private readonly int[] _pool;
    private readonly double[] _scores;
    private readonly double[] _lengths;
    private readonly SymmetricEigen _topics;
    private readonly int _topicCount;
    private readonly double _scale;

    public LatentSemanticRanker(SummaryText text)
    {
        _pool = SentencePool.Choose(text.Vectors, MaxTopicSentences);
        _scores = new double[text.Count];
        _topics = SymmetricEigen.Decompose(Products(text, _pool));
        while (_topicCount < _pool.Length && _topics.Values[_topicCount] > 0 && _topics.Values[_topicCount] >= _topics.Values[0] / 4)
        {
            _topicCount++;
        }

        _lengths = new double[_pool.Length];
        for (int i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = Math.Sqrt(Enumerable.Range(0, _topicCount).Sum(topic => Share(topic, i)));
        }

        var unit = UnitScores.FromZero(_lengths);
        _scale = unit.Scale;
        for (int i = 0; i < _pool.Length; i++)
        {
            _scores[_pool[i]] = unit.Values[i];
        }
    }

    public override ReadOnlySpan<double> Scores => _scores;

    public override int? ReadSentences => _pool.Length < _scores.Length ? _pool.Length : null;

    /// <summary>The length of each sentence of the pool in the space of the topics.</summary>
    public ReadOnlySpan<double> Lengths => _lengths;

    public override IReadOnlyList<SentenceFeature> Explain(int sentence)
    {
        int place = Array.BinarySearch(_pool, sentence);
        if (place < 0 || _lengths[place] <= 0)
        {
            return [];
        }

        // The squares of the topics add up to the square of the length.
        double scale = _scale / _lengths[place];
        int[] topics = [.. Enumerable.Range(0, _topicCount).OrderByDescending(topic => Share(topic, place)).ThenBy(topic => topic)];
        List<SentenceFeature> features = [.. topics.Take(NamedTopics).Select(topic => new SentenceFeature(
            "topic", Math.Sqrt(Share(topic, place)), Share(topic, place) * scale, (topic + 1).ToString(CultureInfo.InvariantCulture)))];
        if (topics.Length > NamedTopics)
        {
            double rest = topics.Skip(NamedTopics).Sum(topic => Share(topic, place));
            features.Add(new SentenceFeature("otherTopics", Math.Sqrt(rest), rest * scale));
        }

        return features;
    }

    /// <summary>The square of a sentence's component along a topic, weighted by the singular value.</summary>
    private double Share(int topic, int place)
    {
        double component = _topics.Vectors[topic][place];
        return _topics.Values[topic] * component * component;
    }

    private static double[][] Products(SummaryText text, int[] pool)
    {
        var vectors = SparseVectors.Create(text.Vectors, pool, static (_, count) => count);
        double[][] products = new double[pool.Length][];
        for (int i = 0; i < products.Length; i++)
        {
            products[i] = new double[pool.Length];
            double norm = vectors.Norm(i);
            products[i][i] = norm * norm;
        }

        SentenceGraph graph = SentenceGraph.Create(vectors, static (_, _, product) => product);
        for (int i = 0; i < products.Length; i++)
        {
            foreach ((int node, double weight) in graph.Edges(i))
            {
                products[i][node] = weight;
            }
        }

        return products;
    }
}
