using ArticleKit.Topics;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>What must hold for every prediction of topics.</summary>
internal static class TopicChecks
{
    private const double Tolerance = 1e-6;

    public static void RequireSound(this CaseRun run, TopicPrediction prediction, bool isMultiLabel = false)
    {
        foreach (TopicScore topic in prediction.Topics)
        {
            run.RequireFraction(topic.Probability, "probability");
        }

        run.Require(prediction.Topics.Zip(prediction.Topics.Skip(1)).All(pair => pair.First.Probability >= pair.Second.Probability), "order", "The topics are not in the order of their probabilities.");
        double sum = prediction.Topics.Sum(topic => topic.Probability);
        run.Require(isMultiLabel || prediction.Topics.Count == 0 || Math.Abs(sum - 1) < Tolerance, "sum", () => $"The probabilities sum to {sum}.");
        run.Require(prediction.Topics.Count > 0 || prediction.IsUnknown, "unknown", "There are no topics, and they are not unknown.");
    }

    public static void RequireSound(this CaseRun run, TopicTimeline timeline)
    {
        run.RequireOrder(timeline.Parts.Select(part => part.Span), timeline.Text, "part");
        int end = 0;
        foreach (TopicPart part in timeline.Parts)
        {
            run.Require(timeline.Text.AsSpan(end, part.Span.Start - end).IsWhiteSpace(), "cover", () => $"No part holds what stands between {end} and {part.Span.Start}.");
            end = part.Span.End;
            run.RequireSound(part.Own);
            run.RequireSound(part.Smoothed);
        }

        run.Require(timeline.Text.AsSpan(end).IsWhiteSpace(), "cover", () => $"No part holds what stands behind {end}.");
        int next = 0;
        foreach (TopicSegment segment in timeline.Segments)
        {
            run.Require(segment.FirstPart == next && segment.PartCount > 0, "segment", "The segments do not follow one another.");
            next += segment.PartCount;
            run.RequireSound(segment.Prediction);
        }

        run.Require(next == timeline.Parts.Count, "segment", "A part is in no segment.");
        run.RequireSound(timeline.Whole);
    }
}
