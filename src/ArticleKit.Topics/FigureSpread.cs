using System.Runtime.InteropServices;

namespace ArticleKit.Topics;

/// <summary>A figure that was measured several times.</summary>
/// <param name="Mean">The mean of the measurements.</param>
/// <param name="StandardDeviation">How far they lie from it: the standard deviation of a sample, with one less than their number below.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FigureSpread(double Mean, double StandardDeviation)
{
    internal static FigureSpread Of(IReadOnlyCollection<double> values)
    {
        double mean = values.Average();
        return new FigureSpread(mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1)));
    }
}
