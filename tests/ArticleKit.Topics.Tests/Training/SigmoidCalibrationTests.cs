using ArticleKit.Topics.Model;
using ArticleKit.Topics.Training;
using CsCheck;

namespace ArticleKit.Topics.Tests.Training;

public class SigmoidCalibrationTests
{
    [Theory]
    [InlineData(2, -1)]
    [InlineData(8, 1.5)]
    [InlineData(0.7, 0)]
    public void Fit_TopicsDrawnByKnownSigmoids_FindsThem(double slope, double offset)
    {
        var (scores, labels) = Draw(new NormalizedSigmoids(slope, offset), 3, 6000, isMultiLabel: true);

        NormalizedSigmoids fitted = SigmoidCalibration.Fit(scores, labels, isMultiLabel: true);

        fitted.Slope.Should().BeApproximately(slope, 0.1 * slope);
        fitted.Offset.Should().BeApproximately(offset, 0.15);
    }

    // Where single topics are wanted the offset is only weakly told by the data: the probabilities are what counts.
    [Theory]
    [InlineData(3, -1)]
    [InlineData(8, 0.5)]
    public void Fit_SingleTopicsDrawnByKnownSigmoids_GivesTheirProbabilities(double slope, double offset)
    {
        var truth = new NormalizedSigmoids(slope, offset);
        var (scores, labels) = Draw(truth, 4, 6000, isMultiLabel: false);

        NormalizedSigmoids fitted = SigmoidCalibration.Fit(scores, labels, isMultiLabel: false);

        scores.Average(row => Math.Abs(fitted.Of(row)[0] - truth.Of(row)[0])).Should().BeLessThan(0.02);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Fit_AlwaysRight_StaysBounded(bool isMultiLabel)
    {
        float[][] scores = [.. Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? new float[] { 1, -1 } : [-1, 1])];
        int[][] labels = [.. Enumerable.Range(0, 200).Select(i => new[] { i % 2 })];

        NormalizedSigmoids fitted = SigmoidCalibration.Fit(scores, labels, isMultiLabel);

        fitted.Slope.Should().BeInRange(SigmoidCalibration.Uncalibrated.Slope, Math.Exp(6));
        Math.Abs(fitted.Offset).Should().BeLessThanOrEqualTo(20);
    }

    [Fact]
    public void Fit_AlwaysWrong_IsNearlyFlat()
    {
        float[][] scores = [.. Enumerable.Range(0, 200).Select(_ => new float[] { 1, -1 })];

        SigmoidCalibration.Fit(scores, [.. Enumerable.Repeat(new[] { 1 }, 200)], isMultiLabel: false).Of(scores[0])[0].Should().BeLessThan(0.53);
    }

    [Fact]
    public void Fit_NoArticles_IsUncalibrated() =>
        SigmoidCalibration.Fit([], [], isMultiLabel: false).Should().Be(SigmoidCalibration.Uncalibrated);

    [Fact]
    public void Fit_AnyScores_IsFiniteAndNoLessLikelyThanUncalibrated()
    {
        Gen<float> score = Gen.OneOf(Gen.Float[-3, 3], Gen.Const(0f), Gen.Float[-1e6f, 1e6f]);
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 30], Gen.Bool).SelectMany((topics, count, isMultiLabel) =>
            Gen.Select(score.Array[topics].Array[count], Gen.Int[0, topics - 1].Array[count], Gen.Const(isMultiLabel))).Sample((scores, labels, isMultiLabel) =>
            {
                int[][] sets = [.. labels.Select(label => new[] { label })];

                NormalizedSigmoids fitted = SigmoidCalibration.Fit(scores, sets, isMultiLabel);

                double.IsFinite(fitted.Slope + fitted.Offset).Should().BeTrue();
                fitted.Slope.Should().BePositive();
                Loss(fitted).Should().BeLessThanOrEqualTo(Loss(SigmoidCalibration.Uncalibrated) + 1e-6);

                double Loss(NormalizedSigmoids sigmoids) => Enumerable.Range(0, scores.Length).Sum(i => isMultiLabel
                    ? sigmoids.Each(scores[i]).Select((p, topic) => Log(topic == labels[i] ? p : 1 - p)).Sum()
                    : Log(sigmoids.Of(scores[i])[labels[i]]));
            });
    }

    private static double Log(double probability) => -Math.Log(Math.Max(1e-15, probability));

    private static (float[][] Scores, int[][] Labels) Draw(NormalizedSigmoids sigmoids, int topics, int count, bool isMultiLabel)
    {
        var random = new Random(4);
        float[][] scores = [.. Enumerable.Range(0, count).Select(_ =>
            Enumerable.Range(0, topics).Select(_ => (float)((random.NextDouble() * 3) - 1.5)).ToArray())];
        int[][] labels = [.. scores.Select(row =>
        {
            if (isMultiLabel)
            {
                double[] each = sigmoids.Each(row);
                return Enumerable.Range(0, topics).Where(topic => random.NextDouble() < each[topic]).ToArray();
            }

            double rest = random.NextDouble();
            double[] of = sigmoids.Of(row);
            int chosen = 0;
            while (chosen < topics - 1 && (rest -= of[chosen]) >= 0)
            {
                chosen++;
            }

            return [chosen];
        })];
        return (scores, labels);
    }
}
