using ArticleKit.Topics.Model;
using CsCheck;

namespace ArticleKit.Topics.Tests.Model;

public sealed class NormalizedSigmoidsTests
{
    [Fact]
    public void Of_HandComputedScores_AreSigmoidsDividedByTheirSum()
    {
        double[] probabilities = new NormalizedSigmoids(2, -1).Of([1, 0]);

        (double first, double second) = (1 / (1 + Math.Exp(-1)), 1 / (1 + Math.Exp(1)));
        probabilities[0].Should().BeApproximately(first / (first + second), 1e-12);
        probabilities[1].Should().BeApproximately(second / (first + second), 1e-12);
    }

    [Fact]
    public void Each_HandComputedScores_AreSigmoids() =>
        new NormalizedSigmoids(2, -1).Each([1, 0.5f])[1].Should().BeApproximately(0.5, 1e-12);

    [Fact]
    public void Of_AnyScores_SumToOneInTheOrderOfTheScores() => Gen.Select(
        Gen.OneOf(Gen.Float[-2, 2], Gen.Float[-1e9f, 1e9f], Gen.Const(0f), Gen.Const(float.MaxValue / 4), Gen.Const(-float.MaxValue / 4)).Array[1, 20],
        Gen.Double[0.001, 1000],
        Gen.Double[-1000, 1000]).Sample((scores, slope, offset) =>
    {
        var sigmoids = new NormalizedSigmoids(slope, offset);
        double[] single = sigmoids.Of(scores);
        double[] each = sigmoids.Each(scores);

        single.Sum().Should().BeApproximately(1, 1e-9);
        single.Concat(each).All(probability => probability is >= 0 and <= 1).Should().BeTrue();
        for (int i = 1; i < scores.Length; i++)
        {
            (Math.Sign(single[i] - single[i - 1]) * Math.Sign(scores[i] - scores[i - 1])).Should().BeGreaterThanOrEqualTo(0);
        }
    });
}
