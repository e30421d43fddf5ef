using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Prediction;

/// <summary>Makes a prediction of what a model gives: what is known too little of is no confident guess.</summary>
internal static class Judgement
{
    /// <summary>The prediction.</summary>
    /// <param name="topics">The topics of the model.</param>
    /// <param name="probabilities">The probability of each; null if nothing of the article is known. Changed where too little is.</param>
    /// <param name="coverage">How much of the article is known.</param>
    /// <param name="isMultiLabel">Whether topics do not exclude each other.</param>
    /// <param name="options">How much must be, and when a topic is sure.</param>
    public static TopicPrediction Of(
        string[] topics,
        double[]? probabilities,
        WordCoverage coverage,
        bool isMultiLabel,
        TopicPredictionOptions options)
    {
        TopicUnknownReason reason = probabilities is null ? TopicUnknownReason.NothingKnown
            : coverage.Share < options.MinimumKnownShare ? TopicUnknownReason.TooLittleKnown
            : TopicUnknownReason.None;
        if (reason is TopicUnknownReason.TooLittleKnown)
        {
            Level(probabilities, coverage.Share / options.MinimumKnownShare, isMultiLabel ? 0 : 1.0 / topics.Length);
        }

        IEnumerable<TopicScore> scores = probabilities is null ? [] : topics.Zip(probabilities, (topic, value) => new TopicScore(topic, value));
        return new TopicPrediction(scores) { UnknownReason = reason, ConfidenceThreshold = options.ConfidenceThreshold };
    }

    /// <summary>
    /// Brings probabilities nearer to what they are where nothing is known. At a share of 1 they stay as they are, so that one word more or
    /// less that is known makes no leap; at 0 all are the same. Their order stays.
    /// </summary>
    private static void Level(Span<double> probabilities, double share, double unknown)
    {
        foreach (ref double probability in probabilities)
        {
            probability = (share * probability) + ((1 - share) * unknown);
        }
    }
}
