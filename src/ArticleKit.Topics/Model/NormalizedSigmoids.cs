using System.Runtime.InteropServices;

namespace ArticleKit.Topics.Model;

/// <summary>Turns scores into probabilities: a sigmoid for each, and for single topics brought to a sum of one.</summary>
/// <remarks>
/// The scores are distances of machines that each tell one topic from all others, so that each has a probability of its own (J. Platt,
/// 1999: Probabilistic outputs for support vector machines); to divide by their sum (B. Zadrozny, C. Elkan, 2002: Transforming classifier
/// scores into accurate multiclass probability estimates) was better calibrated here than a softmax of any temperature.
/// </remarks>
/// <param name="slope">How steep the sigmoid is; above 0.</param>
/// <param name="offset">What is added to the sloped score.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct NormalizedSigmoids(double slope, double offset)
{
    public double Slope { get; } = slope;

    public double Offset { get; } = offset;

    /// <summary>The probabilities of topics of which each article has one; they sum to 1.</summary>
    public double[] Of(ReadOnlySpan<float> scores)
    {
        double[] values = new double[scores.Length];
        double highest = double.NegativeInfinity;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = LogSigmoid(scores[i]);
            highest = Math.Max(highest, values[i]);
        }

        // Logarithms first, since the sigmoids of an article that is far from everything are too small for numbers.
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Math.Exp(values[i] - highest);
            sum += values[i];
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= sum;
        }

        return values;
    }

    /// <summary>The probabilities of topics that do not exclude each other.</summary>
    public double[] Each(ReadOnlySpan<float> scores)
    {
        double[] values = new double[scores.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Math.Exp(LogSigmoid(scores[i]));
        }

        return values;
    }

    private double LogSigmoid(float score)
    {
        double argument = (Slope * score) + Offset;
        return Math.Min(0, argument) - Math.Log(1 + Math.Exp(-Math.Abs(argument)));
    }
}
