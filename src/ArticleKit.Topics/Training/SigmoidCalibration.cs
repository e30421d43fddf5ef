using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>Finds the sigmoid that makes the probabilities of held-out articles most likely.</summary>
/// <remarks>Newton's method in the logarithm of the slope and the offset, halving steps that do not help.</remarks>
internal static class SigmoidCalibration
{
    private const double LeastLogSlope = -3;
    private const double MostLogSlope = 6;
    private const double MostOffset = 20;
    private const int Rounds = 50;
    private const double Small = 1e-3;

    // Two parameters need no more, and with thousands of topics each article is thousands of numbers.
    private const int MostNumbers = 3_000_000;

    /// <summary>What is taken where there are too few articles; and what the others are held near to, as by a single article.</summary>
    public static NormalizedSigmoids Uncalibrated { get; } = new(5, 0);

    /// <summary>Fits.</summary>
    /// <param name="scores">The scores of each article.</param>
    /// <param name="labels">Its topics, ascending.</param>
    /// <param name="isMultiLabel">Whether topics do not exclude each other.</param>
    public static NormalizedSigmoids Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int[]> labels, bool isMultiLabel)
    {
        if (scores.Count == 0)
        {
            return Uncalibrated;
        }

        int step = 1 + (int)((long)scores.Count * scores[0].Length / MostNumbers);
        (double logSlope, double offset) = (Math.Log(Uncalibrated.Slope), Uncalibrated.Offset);
        double loss = Loss(logSlope, offset);
        for (int round = 0; round < Rounds; round++)
        {
            (double stepSlope, double stepOffset) = Step(logSlope, offset, loss);
            double share = 1;
            double before = loss;
            for (; share > 1e-3; share /= 2)
            {
                double nextSlope = Math.Clamp(logSlope + (share * stepSlope), LeastLogSlope, MostLogSlope);
                double nextOffset = Math.Clamp(offset + (share * stepOffset), -MostOffset, MostOffset);
                double nextLoss = Loss(nextSlope, nextOffset);
                if (nextLoss < loss)
                {
                    (logSlope, offset, loss) = (nextSlope, nextOffset, nextLoss);
                    break;
                }
            }

            if (before - loss < 1e-9 * scores.Count)
            {
                break;
            }
        }

        return new NormalizedSigmoids(Math.Exp(logSlope), offset);

        (double Slope, double Offset) Step(double slope, double shift, double here)
        {
            (double right, double left) = (Loss(slope + Small, shift), Loss(slope - Small, shift));
            (double up, double down) = (Loss(slope, shift + Small), Loss(slope, shift - Small));
            double mixed = (Loss(slope + Small, shift + Small) - Loss(slope + Small, shift - Small)
                - Loss(slope - Small, shift + Small) + Loss(slope - Small, shift - Small)) / (4 * Small * Small);
            (double gradientSlope, double gradientOffset) = ((right - left) / (2 * Small), (up - down) / (2 * Small));
            (double curveSlope, double curveOffset) = ((right - (2 * here) + left) / (Small * Small), (up - (2 * here) + down) / (Small * Small));
            double determinant = (curveSlope * curveOffset) - (mixed * mixed);
            if (curveSlope > 0 && determinant > 1e-9 * curveSlope * curveOffset)
            {
                return (
                    ((-curveOffset * gradientSlope) + (mixed * gradientOffset)) / determinant,
                    ((mixed * gradientSlope) - (curveSlope * gradientOffset)) / determinant);
            }

            double length = Math.Max(1e-12, Math.Sqrt((gradientSlope * gradientSlope) + (gradientOffset * gradientOffset)));
            return (-gradientSlope / length, -gradientOffset / length);
        }

        double Loss(double slope, double shift)
        {
            var sigmoids = new NormalizedSigmoids(Math.Exp(slope), shift);
            double sum = Math.Pow(slope - Math.Log(Uncalibrated.Slope), 2) + Math.Pow(shift - Uncalibrated.Offset, 2);
            for (int i = 0; i < scores.Count; i += step)
            {
                sum += isMultiLabel ? LossOfEach(sigmoids.Each(scores[i]), labels[i]) : LossOfOne(sigmoids.Of(scores[i])[labels[i][0]]);
            }

            return sum;
        }
    }

    private static double LossOfOne(double probability) => -Math.Log(Math.Max(1e-15, probability));

    private static double LossOfEach(double[] probabilities, int[] labels)
    {
        double sum = 0;
        for (int topic = 0; topic < probabilities.Length; topic++)
        {
            double probability = probabilities[topic];
            sum += LossOfOne(Array.BinarySearch(labels, topic) >= 0 ? probability : 1 - probability);
        }

        return sum;
    }
}
