namespace ArticleKit.Evaluation.Tests;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void Fit_TargetsOfALogisticFunction_FindsIt()
    {
        double[][] rows = [.. Enumerable.Range(0, 400).Select(i => (double[])[i % 20, i / 20 / 10.0])];
        double[] targets = [.. rows.Select(row => 1 / (1 + Math.Exp(-(1 - (0.3 * row[0]) + (2 * row[1])))))];

        LogisticRegression model = LogisticRegression.Fit(rows, targets, ridge: 1e-6);

        model.Intercept.Should().BeApproximately(1, 1e-3);
        model.Weights[0].Should().BeApproximately(-0.3, 1e-3);
        model.Weights[1].Should().BeApproximately(2, 1e-3);
        model.Predict(rows[7]).Should().BeApproximately(targets[7], 1e-3);
    }

    [Fact]
    public void Fit_ColumnThatNeverVaries_GivesItNoWeight()
    {
        LogisticRegression model = LogisticRegression.Fit([[1, 0], [1, 1], [1, 2], [1, 3]], [0, 0, 1, 1]);

        model.Weights[0].Should().Be(0);
        model.Weights[1].Should().BePositive();
    }
}
