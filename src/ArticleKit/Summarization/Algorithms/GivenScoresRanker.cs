using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;

namespace ArticleKit.Summarization.Algorithms;

/// <summary>Takes scores that somebody else gave.</summary>
internal sealed class GivenScoresRanker(double[] scores) : SentenceRanker
{
    private readonly UnitScores _unit = UnitScores.FromLowest(scores);

    public override ReadOnlySpan<double> Scores => _unit.Values;

    public override IReadOnlyList<SentenceFeature> Explain(int sentence) =>
        [new SentenceFeature("score", scores[sentence], Scores[sentence])];
}
