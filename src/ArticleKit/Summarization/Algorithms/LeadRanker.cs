using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>Takes the sentences as they come. The score falls evenly from 1 for the first to nearly 0 for the last.</summary>
internal sealed class LeadRanker : SentenceRanker
{
    private readonly double[] _scores;

    public LeadRanker(SummaryText text)
    {
        _scores = new double[text.Count];
        for (int i = 0; i < _scores.Length; i++)
        {
            _scores[i] = (double)(_scores.Length - i) / _scores.Length;
        }
    }

    public override ReadOnlySpan<double> Scores => _scores;

    public override IReadOnlyList<SentenceFeature> Explain(int sentence) => [new SentenceFeature("position", sentence + 1, _scores[sentence])];
}
