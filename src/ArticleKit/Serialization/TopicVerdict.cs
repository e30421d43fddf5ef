using ArticleKit.Topics;

namespace ArticleKit.Serialization;

/// <summary>
/// What a prediction says besides its topics, which the JSON of an analysis has beside the array of them. Absent where a prediction
/// made of the topics alone would be the same.
/// </summary>
internal sealed record TopicVerdict
{
    /// <summary>Why the topic is unknown; null if it is known.</summary>
    public TopicUnknownReason? Unknown { get; init; }

    /// <summary>The threshold of confidence; null if it is the default.</summary>
    public double? Threshold { get; init; }

    /// <summary>The verdict of a prediction; null if there is nothing to say.</summary>
    public static TopicVerdict? Of(TopicPrediction? prediction)
    {
        if (prediction is null || prediction == new TopicPrediction(prediction.Topics))
        {
            return null;
        }

        double threshold = prediction.ConfidenceThreshold;
        return new TopicVerdict
        {
            Unknown = prediction.IsUnknown ? prediction.UnknownReason : null,
            Threshold = threshold == TopicPrediction.DefaultConfidenceThreshold ? null : threshold,
        };
    }

    /// <summary>The prediction that has this verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is not from 0 to 1.</exception>
    public TopicPrediction ApplyTo(TopicPrediction prediction) => prediction with
    {
        UnknownReason = Unknown ?? TopicUnknownReason.None,
        ConfidenceThreshold = Threshold ?? TopicPrediction.DefaultConfidenceThreshold,
    };
}
