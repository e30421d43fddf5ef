namespace ArticleKit.Topics.Rendering;

/// <summary>Tables that several reports have.</summary>
internal static class CommonTables
{
    private const int LongestName = 40;

    /// <summary>Names with their values.</summary>
    public static ReportTable Figures(IEnumerable<(string Name, string Value)> figures) => new(
        "Figures",
        [new ReportColumn("Figure", IsNumber: false), new ReportColumn("Value")],
        [.. figures.Select(figure => new ReportRow([figure.Name, figure.Value]))]);

    /// <summary>The figures of topics: of those with the most articles, if there are more than a table should hold.</summary>
    public static ReportTable Topics(IReadOnlyList<TopicFigures> topics, int maxTopics)
    {
        HashSet<int> shown = [.. Enumerable.Range(0, topics.Count).OrderByDescending(i => topics[i].Support).Take(maxTopics)];
        TopicFigures[] hidden = [.. topics.Where((_, i) => !shown.Contains(i))];
        return new ReportTable(
            "Topics",
            [new ReportColumn("Topic", IsNumber: false), new("Precision"), new("Recall"), new("F1"), new("Articles")],
            [
                .. topics.Where((_, i) => shown.Contains(i)).Select(topic => new ReportRow(
                [
                    Name(topic.Topic),
                    ReportText.Figure(topic.Precision),
                    ReportText.Figure(topic.Recall),
                    ReportText.Figure(topic.F1),
                    ReportText.Count(topic.Support),
                ])),
            ])
        {
            Note = hidden.Length == 0
                ? null
                : $"and {ReportText.Count(hidden.Length, "topic")} with fewer articles, mean F1 {ReportText.Figure(hidden.Average(topic => topic.F1))}",
        };
    }

    /// <summary>The reliability curve.</summary>
    public static ReportTable Reliability(IReadOnlyList<ReliabilityBin> curve, string predictions) => new(
        "Reliability",
        [new ReportColumn("Probability", IsNumber: false), new("Mean"), new("Came true"), new(predictions)],
        [
            .. curve.Select(bin => new ReportRow(
            [
                $"{ReportText.Figure(bin.From)} to {ReportText.Figure(bin.To)}",
                ReportText.Figure(bin.MeanConfidence),
                ReportText.Figure(bin.Accuracy),
                ReportText.Count(bin.Count),
            ])),
        ])
    {
        Curve = curve,
    };

    /// <summary>The name of a topic, as short as tables need it.</summary>
    public static string Name(string topic) => ReportText.Name(topic, LongestName);
}
