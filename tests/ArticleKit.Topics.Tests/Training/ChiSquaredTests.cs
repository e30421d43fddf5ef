using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public class ChiSquaredTests
{
    private static readonly int[][] Labels = [[0], [0], [0], [0], [1], [1], [1], [1], [1], [1]];

    // In 3 of the 4 articles of one topic and in 1 of the 6 of the other: 10 (3 * 5 - 1 * 1)^2 / (4 * 6 * 4 * 6).
    [Fact]
    public void Best_HandComputedTable_IsChiSquared() =>
        new ChiSquared(Labels, [.. Enumerable.Repeat(1f, 10)], 2).Best([0, 1, 2, 4]).Should().BeApproximately(10.0 * 14 * 14 / (4 * 6 * 4 * 6), 1e-9);

    [Fact]
    public void Best_InEveryArticle_IsZero() =>
        new ChiSquared(Labels, [.. Enumerable.Repeat(1f, 10)], 2).Best([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).Should().Be(0);

    [Fact]
    public void Best_ArticlesOfSeveralTopics_CountsEachOfThem() =>
        new ChiSquared([[0, 1], [0], [1], []], [1, 1, 1, 1], 2).Best([0, 1]).Should().BeApproximately(4.0 * 16 / (2 * 2 * 2 * 2), 1e-9);

    [Fact]
    public void Best_CalledAgain_DoesNotRememberTheLast()
    {
        var chiSquared = new ChiSquared(Labels, [.. Enumerable.Repeat(1f, 10)], 2);
        double first = chiSquared.Best([0, 1, 2, 4]);
        chiSquared.Best([5, 6]);

        chiSquared.Best([0, 1, 2, 4]).Should().Be(first);
    }
}
