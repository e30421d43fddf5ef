using ArticleKit.Text;

namespace ArticleKit.Topics.Timeline;

/// <summary>Makes a timeline: cuts, judges, smooths, and joins what is on the same topic.</summary>
internal static class TimelineBuilder
{
    public static TopicTimeline Build(
        ITopicClassifier classifier,
        TextDocument document,
        string? title,
        TopicTimelineOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TopicPrediction whole = TopicPredictionCheck.Check(classifier.Predict(document.Text, title, cancellationToken));
        List<TimelinePart> cut = PartCutter.Cut(document, options);
        var own = new TopicPrediction[cut.Count];
        for (int i = 0; i < own.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextSpan span = cut[i].Span;
            own[i] = TopicPredictionCheck.Check(classifier.Predict(document.Text.Substring(span.Start, span.Length), cancellationToken: cancellationToken));
        }

        var table = new TopicTable(own);
        double[][] rows = Array.ConvertAll(own, table.Row);
        bool isSmoothed = options.Smoothing > 0 && own.Any(prediction => !prediction.IsUnknown);
        if (isSmoothed)
        {
            TopicSmoother.Smooth(rows, options.Smoothing);
        }

        TopicPart[] parts = [.. cut.Select((part, i) =>
            new TopicPart(part.Span, own[i], isSmoothed ? table.Prediction(rows[i], own[i].UnknownReason, own[i].ConfidenceThreshold) : own[i]))];
        return new TopicTimeline { Text = document.Text, Whole = whole, Parts = parts, Segments = Join(cut, parts, table, rows, isSmoothed) };
    }

    private static List<TopicSegment> Join(List<TimelinePart> cut, TopicPart[] parts, TopicTable table, double[][] rows, bool isSmoothed)
    {
        List<TopicSegment> segments = [];
        int first = 0;
        for (int i = 1; i <= parts.Length; i++)
        {
            if (i == parts.Length || TopicOf(parts[i], isSmoothed) != TopicOf(parts[first], isSmoothed))
            {
                TextSpan span = TextSpan.FromBounds(parts[first].Span.Start, parts[i - 1].Span.End);
                segments.Add(new TopicSegment(span, Mean(first, i), first, i - first));
                first = i;
            }
        }

        return segments;

        TopicPrediction Mean(int start, int end)
        {
            TopicPart? known = Array.Find(parts[start..end], part => !part.Own.IsUnknown);
            if (known is null && Array.TrueForAll(parts[start..end], part => part.Own.Topics.Count == 0))
            {
                return parts[start].Own;
            }

            double[] mean = new double[table.Columns];
            double words = 0;
            for (int i = start; i < end; i++)
            {
                // A part without a word counts a little, so that there is something to divide by.
                double weight = Math.Max(1, cut[i].Words);
                words += weight;
                for (int column = 0; column < mean.Length; column++)
                {
                    mean[column] += weight * rows[i][column];
                }
            }

            double[] shares = Array.ConvertAll(mean, value => value / words);
            return table.Prediction(shares, known is null ? parts[start].Own.UnknownReason : TopicUnknownReason.None, parts[start].Own.ConfidenceThreshold);
        }
    }

    /// <summary>The topic by which parts are joined. A guess is none, unless the parts around make it more than that.</summary>
    private static string? TopicOf(TopicPart part, bool isSmoothed) => isSmoothed || !part.Own.IsUnknown ? part.Smoothed.Top?.Topic : null;
}
