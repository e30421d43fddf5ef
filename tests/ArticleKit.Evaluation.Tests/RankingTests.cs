namespace ArticleKit.Evaluation.Tests;

public sealed class RankingTests
{
    [Theory]
    [InlineData(new[] { 0.1, 0.2, 0.8, 0.9 }, 1)]
    [InlineData(new[] { 0.9, 0.8, 0.2, 0.1 }, 0)]
    [InlineData(new[] { 0.5, 0.5, 0.5, 0.5 }, 0.5)]
    [InlineData(new[] { 0.1, 0.6, 0.5, 0.9 }, 0.75)]
    public void AreaUnderCurve_KnownOrder_IsShareOfRightPairs(double[] scores, double expected) =>
        Ranking.AreaUnderCurve(scores, [false, false, true, true]).Should().BeApproximately(expected, 1e-12);
}
