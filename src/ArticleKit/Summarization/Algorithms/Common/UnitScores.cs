namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>Scores of any size brought to the range from 0 to 1 in one way, whatever they are: the highest is 1.</summary>
internal sealed class UnitScores
{
    private readonly double[] _values;

    private UnitScores(double[] values, double scale, double offset)
    {
        _values = values;
        Scale = scale;
        Offset = offset;
    }

    public ReadOnlySpan<double> Values => _values;

    /// <summary>What a raw score is multiplied by.</summary>
    public double Scale { get; }

    /// <summary>What is added to the product.</summary>
    public double Offset { get; }

    /// <summary>Brings scores of 0 or more to the range; 0 stays 0.</summary>
    public static UnitScores FromZero(double[] raw)
    {
        double highest = 0;
        foreach (double score in raw)
        {
            highest = Math.Max(highest, score);
        }

        return Create(raw, highest > 0 ? 1 / highest : 0, 0);
    }

    /// <summary>Brings any finite scores to the range; the lowest becomes 0, and all become 1 where they are equal.</summary>
    public static UnitScores FromLowest(double[] raw)
    {
        double highest = double.NegativeInfinity;
        double lowest = double.PositiveInfinity;
        foreach (double score in raw)
        {
            highest = Math.Max(highest, score);
            lowest = Math.Min(lowest, score);
        }

        // Half of each, since the difference of two finite numbers need not be one.
        double half = (highest / 2) - (lowest / 2);
        double scale = half > 0 ? 0.5 / half : 0;
        return scale > 0 && double.IsFinite(scale) ? Create(raw, scale, -lowest * scale) : Create(raw, 0, 1);
    }

    private static UnitScores Create(double[] raw, double scale, double offset)
    {
        double[] values = new double[raw.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Math.Clamp((raw[i] * scale) + offset, 0, 1);
        }

        return new UnitScores(values, double.IsFinite(scale) ? scale : 0, offset);
    }
}
