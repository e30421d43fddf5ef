namespace ArticleKit.Topics;

/// <summary>How a <see cref="TopicTimeline"/> is made.</summary>
public sealed record TopicTimelineOptions
{
    /// <summary>The options where none are given.</summary>
    public static TopicTimelineOptions Default { get; } = new();

    /// <summary>
    /// The fewest words that are judged by themselves, from 1 to 10,000; 40 by default, some two sentences. Shorter paragraphs are judged
    /// together with those after them, and one of more than three times as many words is judged in pieces, which end with a sentence.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int MinimumWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MinimumWords));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000, nameof(MinimumWords));
            field = value;
        }
    }

    = 40;

    /// <summary>
    /// The most parts that a text is cut into, from 1 to 10,000; 500 by default. Of a text with more than that times
    /// <see cref="MinimumWords"/> words the parts are longer, so that memory stays bounded.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int MaxParts
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxParts));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000, nameof(MaxParts));
            field = value;
        }
    }

    = 500;

    /// <summary>
    /// How much the parts around a part tell about it: the probability, from 0 to 0.99, that a part is on the same topic as the one before
    /// for no other reason than that it follows it; 0.6 by default. With 0 every part is judged by itself.
    /// </summary>
    /// <remarks>
    /// A part is taken to have one topic, so that smoothed probabilities sum to 1. Set it to 0 for a classifier whose topics do not exclude
    /// each other.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 0.99, or no number.</exception>
    public double Smoothing
    {
        get;
        init => field = value is >= 0 and <= 0.99
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Smoothing), value, "The value must be from 0 to 0.99.");
    }

    = 0.6;
}
