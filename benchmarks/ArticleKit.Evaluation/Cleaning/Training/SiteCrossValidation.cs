namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>Predictions of logistic regressions for pages of sites that they were not fitted on.</summary>
internal static class SiteCrossValidation
{
    /// <summary>One prediction for each row.</summary>
    public static double[] Predict(IReadOnlyList<string> sites, IReadOnlyList<double[]> rows, IReadOnlyList<double> targets)
    {
        var predictions = new double[rows.Count];
        for (int fold = 0; fold < SiteFold.Count; fold++)
        {
            ILookup<bool, int> parts = Enumerable.Range(0, rows.Count).ToLookup(i => SiteFold.Of(sites[i]) == fold);
            LogisticRegression model = LogisticRegression.Fit([.. parts[false].Select(i => rows[i])], [.. parts[false].Select(i => targets[i])]);
            foreach (int i in parts[true])
            {
                predictions[i] = model.Predict(rows[i]);
            }
        }

        return predictions;
    }
}
