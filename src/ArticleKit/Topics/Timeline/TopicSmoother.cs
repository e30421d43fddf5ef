namespace ArticleKit.Topics.Timeline;

/// <summary>The probabilities of topics along a text, given those of each of its parts alone.</summary>
/// <remarks>
/// The forward-backward algorithm on a chain that keeps its state with a probability of <c>smoothing</c> and otherwise takes any with equal
/// ones. Such transitions need no matrix, so that the time is that of reading the probabilities.
/// </remarks>
internal static class TopicSmoother
{
    // No part rules a topic out altogether.
    private const double LeastProbability = 1e-9;

    /// <summary>Smooths in place.</summary>
    /// <param name="parts">For each part the probability of each topic, all rows of one length.</param>
    /// <param name="smoothing">From 0 to below 1.</param>
    public static void Smooth(double[][] parts, double smoothing)
    {
        int last = parts.Length - 1;
        double[][] forward = new double[parts.Length][];
        for (int i = 0; i <= last; i++)
        {
            Normalize(parts[i], LeastProbability);
            forward[i] = (double[])parts[i].Clone();
            for (int topic = 0; topic < forward[i].Length && i > 0; topic++)
            {
                forward[i][topic] *= Next(forward[i - 1][topic], smoothing, forward[i].Length);
            }

            Normalize(forward[i], 0);
        }

        double[]? behind = null;
        for (int i = last; i >= 0; i--)
        {
            double[] seen = parts[i];
            double[] backward = new double[seen.Length];
            for (int topic = 0; topic < seen.Length; topic++)
            {
                double expected = behind is null ? 1 : Next(behind[topic], smoothing, seen.Length);
                backward[topic] = seen[topic] * expected;
                seen[topic] = forward[i][topic] * expected;
            }

            Normalize(seen, 0);
            Normalize(backward, 0);
            behind = backward;
        }
    }

    private static double Next(double probability, double smoothing, int topics) => (smoothing * probability) + ((1 - smoothing) / topics);

    private static void Normalize(Span<double> values, double least)
    {
        double sum = 0;
        foreach (ref double value in values)
        {
            value = Math.Max(value, least);
            sum += value;
        }

        foreach (ref double value in values)
        {
            value /= sum;
        }
    }
}
