namespace ArticleKit.Fuzzing.Checks;

/// <summary>What one call cost.</summary>
/// <param name="Operation">What was called.</param>
/// <param name="Length">Characters or bytes of its input.</param>
/// <param name="Seconds">Processor time.</param>
/// <param name="Allocated">Bytes allocated.</param>
internal sealed record OperationCost(string Operation, int Length, double Seconds, long Allocated);
