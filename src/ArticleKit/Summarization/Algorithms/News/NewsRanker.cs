using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>
/// Scores sentences by features that suit news, and lets those that repeat what is chosen step back, by the maximal marginal relevance of J.
/// Carbonell and J. Goldstein (1998), "The use of MMR, diversity-based reranking for reordering documents and producing summaries", SIGIR.
/// </summary>
internal sealed class NewsRanker : SentenceRanker
{
    /// <summary>The weight of the score; the rest is the weight of being unlike what is already chosen.</summary>
    private const double Relevance = 0.82;

    private readonly SentenceFeatures[] _features;
    private readonly double[] _scores;
    private readonly bool _hasTitle;

    public NewsRanker(SummaryText text)
    {
        _hasTitle = text.TitleTerms.Count > 0;
        _features = SentenceFeatureExtractor.Extract(text.Document, text.Kinds, text.Vectors, text.TitleTerms);
        _scores = new double[_features.Length];
        for (int i = 0; i < _scores.Length; i++)
        {
            _scores[i] = SentenceScorer.Score(_features[i], _hasTitle);
        }
    }

    public override ReadOnlySpan<double> Scores => _scores;

    public override double Gain(int sentence, double redundancy) => _scores[sentence] - ((1 - Relevance) / Relevance * redundancy);

    public override IReadOnlyList<SentenceFeature> Explain(int sentence) => SentenceScorer.Explain(_features[sentence], _hasTitle);
}
