namespace ArticleKit.Benchmarks.Profiling;

/// <summary>What a stage takes.</summary>
/// <param name="Ratio">Its processor time in multiples of that of the first stage.</param>
/// <param name="Allocated">The bytes that it allocates.</param>
internal sealed record StageTime(double Ratio, double Allocated);
