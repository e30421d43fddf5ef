namespace ArticleKit.Benchmarks.Reports;

/// <summary>What one benchmark gave.</summary>
/// <param name="Time">The median time of an operation in nanoseconds.</param>
/// <param name="Allocated">The bytes that an operation allocates, if they were measured.</param>
internal sealed record BenchmarkResult(double Time, double? Allocated);
