using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Topics;

/// <summary>A classifier may be anybody's: what it says must be fit for JSON, for sorting and for calculating with.</summary>
internal static class TopicPredictionCheck
{
    /// <summary>The prediction itself.</summary>
    /// <exception cref="InvalidOperationException">It is null, or a probability is not from 0 to 1.</exception>
    public static TopicPrediction Check([NotNull] TopicPrediction? prediction)
    {
        foreach (TopicScore score in prediction?.Topics ?? throw new InvalidOperationException("The classifier returned null."))
        {
            if (!(score.Probability is >= 0 and <= 1))
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The classifier gave '{score.Topic}' the probability {score.Probability}."));
            }
        }

        return prediction;
    }
}
