namespace ArticleKit.Topics.Rendering;

/// <summary>The report of an evaluation with one topic an article.</summary>
internal static class EvaluationReport
{
    private const int ShownConfusions = 10;

    public static Report Of(TopicEvaluation evaluation, int maxTopics, string title = "Evaluation")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTopics, 1);
        List<ReportTable> tables =
        [
            CommonTables.Figures(Figures(evaluation)),
            CommonTables.Topics(evaluation.Topics, maxTopics),
            ConfusionTable.Of(evaluation, maxTopics),
        ];
        IReadOnlyList<TopicConfusion> confused = evaluation.Confusions.MostConfused(ShownConfusions);
        if (confused.Count > 0)
        {
            tables.Add(MostConfused(confused));
        }

        if (evaluation.Reliability.Count > 0)
        {
            tables.Add(CommonTables.Reliability(evaluation.Reliability, "Articles"));
        }

        return new Report(title, tables);
    }

    private static IEnumerable<(string Name, string Value)> Figures(TopicEvaluation evaluation) =>
    [
        ("articles", ReportText.Count(evaluation.Articles)),
        ("unanswered", ReportText.Count(evaluation.Unanswered)),
        ("accuracy", ReportText.Figure(evaluation.Accuracy)),
        ("macro-F1", ReportText.Figure(evaluation.MacroF1)),
        ("micro-F1", ReportText.Figure(evaluation.MicroF1)),
        ("log loss", ReportText.Figure(evaluation.LogLoss)),
        ("Brier score", ReportText.Figure(evaluation.BrierScore)),
        ("expected calibration error", ReportText.Figure(evaluation.ExpectedCalibrationError)),
    ];

    private static ReportTable MostConfused(IReadOnlyList<TopicConfusion> confused) => new(
        "Most confused",
        [new ReportColumn("Topic", IsNumber: false), new("Taken for", IsNumber: false), new("Articles"), new("Of the topic")],
        [
            .. confused.Select(pair => new ReportRow(
                [CommonTables.Name(pair.Actual), CommonTables.Name(pair.Predicted), ReportText.Count(pair.Count), ReportText.Percent(pair.Share)])),
        ]);
}
