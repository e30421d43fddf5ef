namespace ArticleKit.Benchmarks.ColdStart;

/// <summary>What one command took.</summary>
/// <param name="Command">The command, without the name of the file.</param>
/// <param name="Seconds">The median from start to end.</param>
/// <param name="ProcessorSeconds">The mean processor time, of the system too; null where it cannot be told.</param>
/// <param name="Limit">What it is not to exceed; null for none.</param>
internal sealed record ColdStartRun(string Command, double Seconds, double? ProcessorSeconds, double? Limit);
