using ArticleKit.Topics.Model;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public class TemperatureCalibrationTests
{
    // Scores that differ by 1 and are right in 3 of 4 cases: the probability is 0.75 where 1 / T = ln 3.
    [Fact]
    public void Fit_RightInThreeOfFour_MakesTheProbabilityThreeQuarters()
    {
        float[][] scores = [.. Enumerable.Repeat<float[]>([1, 0], 8)];
        int[] labels = [0, 0, 0, 1, 0, 0, 0, 1];

        double temperature = TemperatureCalibration.Fit(scores, labels);

        temperature.Should().BeApproximately(1 / Math.Log(3), 1e-4);
        Softmax.Of(scores[0], temperature)[0].Should().BeApproximately(0.75, 1e-4);
    }

    [Fact]
    public void Fit_AlwaysRight_StaysWithinItsBounds() =>
        TemperatureCalibration.Fit([[1, 0], [0, 1]], [0, 1]).Should().BeInRange(0.02, 0.021);

    [Fact]
    public void Of_HugeScores_StayProbabilities() =>
        Softmax.Of([float.MaxValue / 4, -float.MaxValue / 4, 0], 0.001).Should().Equal(1, 0, 0);
}
