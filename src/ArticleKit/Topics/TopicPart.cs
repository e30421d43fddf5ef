using ArticleKit.Text;

namespace ArticleKit.Topics;

/// <summary>A part of a text that is judged by itself: mostly a paragraph.</summary>
/// <param name="Span">Where it stands, without white space around it.</param>
/// <param name="Own">What the classifier says of it alone.</param>
/// <param name="Smoothed">
/// What is to be thought of it with the parts around it: topics with probabilities that sum to 1. Where
/// <see cref="Own"/> is unknown, so is this; its topics are then those of the parts around it.
/// </param>
public sealed record TopicPart(TextSpan Span, TopicPrediction Own, TopicPrediction Smoothed)
{
    /// <summary>Where the part stands, and its most probable topic with the parts around it, for a log.</summary>
    /// <returns>Such as <c>0..312 sport 0.81</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Span.Start}..{Span.End} {Smoothed.Shown}");
}
