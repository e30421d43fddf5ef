using ArticleKit.Display.Notebooks;

namespace ArticleKit.Topics;

/// <summary>What a text is about, by probability.</summary>
[TypeFormatterSource(typeof(DisplaySource))]
public sealed record TopicPrediction
{
    /// <summary>
    /// The <see cref="ConfidenceThreshold"/> where none is set: one half, from which on the topic is more probable than all others together,
    /// however many there are.
    /// </summary>
    public const double DefaultConfidenceThreshold = 0.5;

    // A classifier may know thousands.
    private const int MostShown = 10;

    private readonly TopicUnknownReason _unknown;

    /// <summary>Creates a prediction from scores in any order.</summary>
    /// <param name="topics">The topics with their probabilities; may be empty where nothing can be said.</param>
    /// <exception cref="ArgumentNullException"><paramref name="topics"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the topics is null.</exception>
    public TopicPrediction(IEnumerable<TopicScore> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        Topics = ValueList<TopicScore>.Of(topics
            .Select(topic => topic ?? throw new ArgumentException("A topic is null.", nameof(topics)))
            .OrderByDescending(topic => topic.Probability).ThenBy(topic => topic.Topic, StringComparer.Ordinal));
    }

    /// <summary>The topics, the most probable first; equal probabilities in the order of their names.</summary>
    public IReadOnlyList<TopicScore> Topics { get; }

    /// <summary>
    /// The most probable topic; null if the classifier could not say anything (for instance of an empty text). Where
    /// <see cref="IsUnknown"/> holds, it is a guess and no more.
    /// </summary>
    public TopicScore? Top => Topics.Count > 0 ? Topics[0] : null;

    /// <summary>
    /// By how much the first topic is more probable than the second, from 0 to 1; its probability where it is the only one, and 0 where
    /// there is none.
    /// </summary>
    public double Margin => Topics.Count switch
    {
        0 => 0,
        1 => Topics[0].Probability,
        _ => Topics[0].Probability - Topics[1].Probability,
    };

    /// <summary>
    /// Why the topic is not known; <see cref="TopicUnknownReason.None"/>, the default, if it is, and never that where there are no topics.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of <see cref="TopicUnknownReason"/>.</exception>
    public TopicUnknownReason UnknownReason
    {
        get => Topics.Count == 0 && _unknown is TopicUnknownReason.None ? TopicUnknownReason.NothingKnown : _unknown;
        init => _unknown = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(UnknownReason), value, "There is no such reason.");
    }

    /// <summary>Whether the classifier knows too little of the text to tell its topic; <see cref="Topics"/> then hold a guess or nothing.</summary>
    public bool IsUnknown => UnknownReason is not TopicUnknownReason.None;

    /// <summary>
    /// How probable the first topic must be for <see cref="IsConfident"/>, from 0 to 1; <see cref="DefaultConfidenceThreshold"/> by default.
    /// <c>prediction with { ConfidenceThreshold = 0.8 }</c> asks the same prediction more strictly.
    /// </summary>
    /// <remarks>
    /// Where probabilities are calibrated, the threshold is the least share of right ones that is to be expected: of predictions
    /// with exactly this probability that share is right, and of all confident ones together a clearly higher one.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 1, or no number.</exception>
    public double ConfidenceThreshold
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(ConfidenceThreshold), value, "The threshold must be from 0 to 1.");
    }

    = DefaultConfidenceThreshold;

    /// <summary>
    /// Whether the first topic can be relied on: the topic is not unknown, and its probability reaches <see cref="ConfidenceThreshold"/>.
    /// </summary>
    public bool IsConfident => !IsUnknown && Topics[0].Probability >= ConfidenceThreshold;

    /// <summary>The most probable topic with its probability, for a log.</summary>
    internal string Shown => this is { IsUnknown: false, Top: { } top } ? FormattableString.Invariant($"{top.Topic} {top.Probability:0.00}") : "unknown";

    /// <summary>Whether two predictions say the same: the same topics with the same probabilities, reason and threshold.</summary>
    /// <param name="other">The other prediction.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(TopicPrediction? other) => other is not null && UnknownReason == other.UnknownReason
        && ConfidenceThreshold.Equals(other.ConfidenceThreshold) && Topics.Equals(other.Topics);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Topics, UnknownReason, ConfidenceThreshold);

    /// <summary>The ten most probable topics with their probabilities, for a log.</summary>
    /// <returns>Such as <c>sport 0.812, society 0.104</c>; <c>unknown: </c> stands before a guess.</returns>
    public override string ToString()
    {
        string topics = string.Join(", ", Topics.Take(MostShown).Select(topic => FormattableString.Invariant($"{topic.Topic} {topic.Probability:0.000}")));
        return !IsUnknown ? topics : topics.Length == 0 ? "unknown" : $"unknown: {topics}";
    }
}
