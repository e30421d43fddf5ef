using ArticleKit.Summarization.Algorithms.Common;

namespace ArticleKit.Tests.Summarization.Algorithms.Common;

public class UnitScoresTests
{
    [Fact]
    public void FromZero_Scores_AreShareOfTheHighest()
    {
        UnitScores.FromZero([0, 1, 4]).Values.ToArray().Should().Equal(0, 0.25, 1);
        UnitScores.FromZero([0, 0]).Values.ToArray().Should().Equal(0, 0);
        UnitScores.FromZero([]).Values.Length.Should().Be(0);
    }

    [Fact]
    public void FromLowest_Scores_AreStretchedOverTheRange()
    {
        UnitScores.FromLowest([-2, 0, 2]).Values.ToArray().Should().Equal(0, 0.5, 1);
        UnitScores.FromLowest([7, 7]).Values.ToArray().Should().Equal(1, 1);
        UnitScores.FromLowest([double.MinValue, double.MaxValue]).Values.ToArray().Should().OnlyContain(score => score >= 0 && score <= 1);
    }
}
