namespace ArticleKit.Evaluation.Tests;

public sealed class CorrelationTests
{
    private const double Precision = 1e-12;

    [Fact]
    public void Pearson_LinearSeries_IsOneWithSign()
    {
        Correlation.Pearson([1, 2, 3], [10, 20, 30]).Should().BeApproximately(1, Precision);
        Correlation.Pearson([1, 2, 3], [6, 4, 2]).Should().BeApproximately(-1, Precision);
    }

    // Means 2.5 and 3.25; covariance 4.5, variances 5 and 4.75: 4.5 / sqrt(23.75).
    [Fact]
    public void Pearson_ByHand_IsEqual() =>
        Correlation.Pearson([1, 2, 3, 4], [2, 3, 3, 5]).Should().BeApproximately(4.5 / Math.Sqrt(23.75), Precision);

    [Fact]
    public void Pearson_ConstantSeries_IsZero() => Correlation.Pearson([1, 1, 1], [1, 2, 3]).Should().Be(0);

    [Fact]
    public void Pearson_DifferentLengths_Throws() =>
        FluentActions.Invoking(() => Correlation.Pearson([1], [1, 2])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Spearman_AnyIncreasingSeries_IsOne() =>
        Correlation.Spearman([1, 5, 2, 90], [-3, 4, 0, 4000]).Should().BeApproximately(1, Precision);

    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5.
    [Fact]
    public void Spearman_EqualFigures_ShareTheirRank() =>
        Correlation.Spearman([1, 2, 2, 3], [1, 2, 3, 4]).Should().BeApproximately(4.5 / Math.Sqrt(22.5), Precision);
}
