namespace ArticleKit.Topics;

/// <summary>How the topics of a text change from its beginning to its end, and what it is about as a whole.</summary>
/// <remarks>
/// <para>
/// The text is cut into parts, mostly paragraphs (see <see cref="TopicTimelineOptions.MinimumWords"/>), each of which is judged by itself,
/// without the title of the article. Since a paragraph alone is easily misjudged, the parts around it are heard too: the parts are taken for
/// the states of a hidden Markov model that mostly stays with a topic and otherwise goes on with any, and the smoothed probabilities are
/// those of the states given all parts (the forward-backward algorithm: L. R. Rabiner, 1989: A tutorial on hidden Markov models; for
/// topics: P. van Mulbregt, I. Carp, L. Gillick, S. Lowe, J. Yamron, 1998: Text segmentation and topic tracking on broadcast news via a
/// hidden Markov model approach). Neighbouring parts whose smoothed predictions have the same first topic are a segment.
/// </para>
/// <para>It takes time in proportion to the length of the text, and some three times that of a prediction.</para>
/// </remarks>
public sealed record TopicTimeline
{
    internal TopicTimeline()
    {
    }

    /// <summary>The text that the spans count in; the clean one of a page.</summary>
    public required string Text { get; init; }

    /// <summary>What the text is about as a whole, judged with its title.</summary>
    public required TopicPrediction Whole { get; init; }

    /// <summary>The parts in the order of the text; together they hold all of it. Empty if the text holds nothing but white space.</summary>
    public required IReadOnlyList<TopicPart> Parts { get; init => field = ValueList<TopicPart>.Of(value); }

    /// <summary>The stretches on one topic, in the order of the text; every part is in exactly one.</summary>
    public required IReadOnlyList<TopicSegment> Segments { get; init => field = ValueList<TopicSegment>.Of(value); }

    /// <summary>The topics in the order of the text, for a log.</summary>
    /// <returns>Such as <c>politics 0.81, sport 0.77</c>.</returns>
    public override string ToString() => string.Join(", ", Segments.Select(segment => segment.Prediction.Shown));
}
