namespace ArticleKit.Benchmarks.Profiling;

/// <summary>Work on all pages.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">Does it once.</param>
internal sealed record Stage(string Name, Action Run);
