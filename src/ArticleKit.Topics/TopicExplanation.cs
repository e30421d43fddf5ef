namespace ArticleKit.Topics;

/// <summary>Why a classifier judges an article as it does: the words that weigh most for and against a topic.</summary>
/// <remarks>
/// <para>
/// The classifier is linear, so that its score is a sum to which every word of the article adds its part, and the explanation is not an
/// approximation: <see cref="Bias"/>, the contributions of <see cref="Supporting"/> and <see cref="Opposing"/>, <see cref="Form"/> and
/// <see cref="Rest"/> add up to <see cref="Score"/> but for rounding.
/// </para>
/// <para>
/// A word counts by itself and by the runs of its characters, which are credited to it, all its occurrences together; two or more words
/// that follow each other are a phrase, which counts beside its words. How much a word adds depends on the whole article, since the
/// more words there are, the less each of them weighs.
/// </para>
/// </remarks>
public sealed record TopicExplanation
{
    internal TopicExplanation()
    {
    }

    /// <summary>What the classifier says of the article.</summary>
    public required TopicPrediction Prediction { get; init; }

    /// <summary>
    /// The topic that is explained: the one asked for, or else the most probable one; null if none was asked for and nothing of the article is
    /// known.
    /// </summary>
    public required string? Topic { get; init; }

    /// <summary>
    /// The topic that it is compared with; null where it is compared with all others on average, or, where topics do not exclude each other,
    /// with none.
    /// </summary>
    public required string? Against { get; init; }

    /// <summary>
    /// How much speaks for the topic, as a difference of log-odds; any finite number. Each topic is told from all others by a machine of its
    /// own, whose answer is a probability and so has log-odds (the natural logarithm of the probability divided by what it lacks to 1). These
    /// are those of the topic less those of <see cref="Against"/>, or less the mean of all other topics: above 0 where the topic is more
    /// probable. Where topics do not exclude each other (<see cref="TopicModelInfo.IsMultiLabel"/>) and there is no <see cref="Against"/>,
    /// they are the log-odds of the topic itself. Before the probabilities of a topic that is unknown are brought nearer to each other.
    /// </summary>
    public required double Score { get; init; }

    /// <summary>The part of the score that does not depend on the article: how common the topic was in training.</summary>
    public required double Bias { get; init; }

    /// <summary>What speaks most for the topic, the strongest first.</summary>
    public required IReadOnlyList<TopicEvidence> Supporting { get; init => field = ValueList<TopicEvidence>.Of(value); }

    /// <summary>What speaks most against the topic, the strongest first.</summary>
    public required IReadOnlyList<TopicEvidence> Opposing { get; init => field = ValueList<TopicEvidence>.Of(value); }

    /// <summary>What all words and phrases add to the score that are neither in <see cref="Supporting"/> nor in <see cref="Opposing"/>.</summary>
    public required double Rest { get; init; }

    /// <summary>
    /// What the form of the writing adds to the score: length, capitals, figures, punctuation marks
    /// (<see cref="TopicTrainingOptions.UsesForm"/>).
    /// </summary>
    public required double Form { get; init; }

    /// <summary>
    /// The share of the distinct words that the classifier knows, from 0 to 1, as compared with
    /// <see cref="TopicPredictionOptions.MinimumKnownShare"/>; 1 where it does not look at single words.
    /// </summary>
    public required double KnownShare { get; init; }

    /// <summary>The text that was judged, in which the places count; the clean one of a page.</summary>
    public required string Text { get; init; }

    /// <summary>The title that was judged; null if there was none.</summary>
    public required string? Title { get; init; }

    /// <summary>The topic with the first three words that speak for it, and the first three against it, for a log.</summary>
    /// <returns>Such as <c>sport 4.10: striker +0.41, cup +0.20; shares -0.11</c>.</returns>
    public override string ToString() => Topic is null ? "unknown" : FormattableString.Invariant(
        $"{Topic} {Score:0.00}: {string.Join(", ", Supporting.Take(3))}; {string.Join(", ", Opposing.Take(3))}");
}
