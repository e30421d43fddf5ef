using ArticleKit.Text;

namespace ArticleKit.Topics;

/// <summary>A stretch of a text on one topic.</summary>
/// <param name="Span">Where it stands: from the start of its first part to the end of its last.</param>
/// <param name="Prediction">
/// Its topics: the mean of the smoothed probabilities of its parts, each counting by its words. Unknown if all its parts are.
/// </param>
/// <param name="FirstPart">The index of its first part in <see cref="TopicTimeline.Parts"/>.</param>
/// <param name="PartCount">How many parts it has; 1 or more.</param>
public sealed record TopicSegment(TextSpan Span, TopicPrediction Prediction, int FirstPart, int PartCount)
{
    /// <summary>Where the stretch stands, and its most probable topic, for a log.</summary>
    /// <returns>Such as <c>0..1204 sport 0.77</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Span.Start}..{Span.End} {Prediction.Shown}");
}
