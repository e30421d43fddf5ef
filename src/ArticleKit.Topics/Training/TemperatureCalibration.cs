using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Training;

/// <summary>Finds the temperature that makes the probabilities of a softmax honest.</summary>
/// <remarks>
/// C. Guo, G. Pleiss, Y. Sun, K. Q. Weinberger (2017): On calibration of modern neural networks. The log-loss is convex in the inverse
/// of the temperature, so that a golden-section search finds its minimum.
/// </remarks>
internal static class TemperatureCalibration
{
    /// <summary>What is taken where there are too few articles to calibrate on: scores of a hinge loss need some sharpening.</summary>
    public const double Uncalibrated = 0.5;

    private const double Lowest = 0.02;
    private const double Highest = 20;
    private const int Steps = 40;

    public static double Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels)
    {
        double ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(Lowest);
        double high = Math.Log(Highest);
        double left = high - (ratio * (high - low));
        double right = low + (ratio * (high - low));
        double leftLoss = Loss(scores, labels, Math.Exp(left));
        double rightLoss = Loss(scores, labels, Math.Exp(right));
        for (int step = 0; step < Steps; step++)
        {
            if (leftLoss <= rightLoss)
            {
                (high, right, rightLoss) = (right, left, leftLoss);
                left = high - (ratio * (high - low));
                leftLoss = Loss(scores, labels, Math.Exp(left));
            }
            else
            {
                (low, left, leftLoss) = (left, right, rightLoss);
                right = low + (ratio * (high - low));
                rightLoss = Loss(scores, labels, Math.Exp(right));
            }
        }

        return Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<float[]> scores, IReadOnlyList<int> labels, double temperature)
    {
        double loss = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            loss -= Math.Log(Math.Max(1e-15, Softmax.Of(scores[i], temperature)[labels[i]]));
        }

        return loss;
    }
}
