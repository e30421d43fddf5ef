namespace ArticleKit.Benchmarks;

/// <summary>Middle values, which a single disturbed measurement does not move.</summary>
internal static class Medians
{
    /// <summary>The median of some numbers, of which there must be one at least.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
