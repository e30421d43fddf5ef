namespace ArticleKit.Topics.Rendering;

/// <summary>The report of an evaluation with several topics an article.</summary>
internal static class MultiLabelReport
{
    public static Report Of(MultiLabelTopicEvaluation evaluation, int maxTopics)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTopics, 1);
        List<ReportTable> tables = [CommonTables.Figures(Figures(evaluation)), CommonTables.Topics(evaluation.Topics, maxTopics)];
        if (evaluation.Reliability.Count > 0)
        {
            tables.Add(CommonTables.Reliability(evaluation.Reliability, "Decisions"));
        }

        return new Report("Evaluation, several topics an article", tables);
    }

    private static IEnumerable<(string Name, string Value)> Figures(MultiLabelTopicEvaluation evaluation) =>
    [
        ("articles", ReportText.Count(evaluation.Articles)),
        ("unanswered", ReportText.Count(evaluation.Unanswered)),
        ("threshold", ReportText.Figure(evaluation.Threshold)),
        ("micro-precision", ReportText.Figure(evaluation.MicroPrecision)),
        ("micro-recall", ReportText.Figure(evaluation.MicroRecall)),
        ("micro-F1", ReportText.Figure(evaluation.MicroF1)),
        ("macro-F1", ReportText.Figure(evaluation.MacroF1)),
        ("F1 of articles", ReportText.Figure(evaluation.ArticleF1)),
        ("subset accuracy", ReportText.Figure(evaluation.SubsetAccuracy)),
        ("Hamming loss", ReportText.Figure(evaluation.HammingLoss)),
        ("label ranking average precision", ReportText.Figure(evaluation.LabelRankingAveragePrecision)),
        ("log loss", ReportText.Figure(evaluation.LogLoss)),
        ("expected calibration error", ReportText.Figure(evaluation.ExpectedCalibrationError)),
    ];
}
