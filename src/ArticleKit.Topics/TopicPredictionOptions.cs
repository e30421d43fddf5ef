namespace ArticleKit.Topics;

/// <summary>When a <see cref="TopicClassifier"/> is sure of a topic, and when it had better say that it does not know.</summary>
public sealed record TopicPredictionOptions
{
    /// <summary>The options where none are given.</summary>
    public static TopicPredictionOptions Default { get; } = new();

    /// <summary>
    /// The <see cref="TopicPrediction.ConfidenceThreshold"/> of the predictions, from 0 to 1;
    /// <see cref="TopicPrediction.DefaultConfidenceThreshold"/> by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 1, or no number.</exception>
    public double ConfidenceThreshold
    {
        get;
        init => field = Checked(value, nameof(ConfidenceThreshold));
    }

    = TopicPrediction.DefaultConfidenceThreshold;

    /// <summary>
    /// The share of the distinct words of an article that the classifier must know for the topic to be known, from 0 to 1; one half by
    /// default. With 0 a topic is unknown only where nothing at all is known.
    /// </summary>
    /// <remarks>
    /// Words that are left out in training and numbers do not count, and words that only seem to be known, since hashes collide, are made up
    /// for. Of English articles at least 0.99 fulfil it, whatever English articles the classifier was trained with, if they were some
    /// thousand or more; of articles in other languages that write in Latin letters hardly one in a hundred does. A classifier that was
    /// trained with few articles knows few words: it says more often that it does not know, and its guess is there all the same.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 1, or no number.</exception>
    public double MinimumKnownShare
    {
        get;
        init => field = Checked(value, nameof(MinimumKnownShare));
    }

    = 0.5;

    private static double Checked(double value, string name) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The value must be from 0 to 1.");
}
