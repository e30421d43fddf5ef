namespace ArticleKit.Topics.Rendering;

/// <summary>The report of a cross-validation: the folds, and below them the report of all articles together.</summary>
internal static class CrossValidationReport
{
    public static Report Of(TopicCrossValidation validation, int maxTopics)
    {
        Report pooled = EvaluationReport.Of(validation.Pooled, maxTopics);
        return new Report($"Cross-validation with {ReportText.Count(validation.Folds.Count, "fold")}", [Folds(validation), .. pooled.Tables]);
    }

    private static ReportTable Folds(TopicCrossValidation validation)
    {
        FigureSpread[] spreads =
            [validation.Accuracy, validation.MacroF1, validation.MicroF1, validation.LogLoss, validation.BrierScore, validation.ExpectedCalibrationError];
        return new ReportTable(
            "Folds",
            [
                new ReportColumn("Fold", IsNumber: false), new("Articles"), new("Accuracy"), new("Macro-F1"), new("Micro-F1"), new("Log loss"),
                new("Brier score"), new("Calibration error"),
            ],
            [
                .. validation.Folds.Select((fold, i) => new ReportRow(
                [
                    ReportText.Count(i + 1),
                    ReportText.Count(fold.Articles),
                    .. new[] { fold.Accuracy, fold.MacroF1, fold.MicroF1, fold.LogLoss, fold.BrierScore, fold.ExpectedCalibrationError }
                        .Select(ReportText.Figure),
                ])),
                new ReportRow(["mean", "", .. spreads.Select(spread => ReportText.Figure(spread.Mean))]),
                new ReportRow(["standard deviation", "", .. spreads.Select(spread => ReportText.Figure(spread.StandardDeviation))]),
            ])
        {
            Note = "What follows is over the articles of all folds together, each judged by a classifier that was trained without it.",
        };
    }
}
