namespace ArticleKit.Fuzzing.Checks;

/// <summary>What came of a case.</summary>
/// <param name="Finding">What does not hold; null if all is well.</param>
/// <param name="Costs">What the calls cost.</param>
/// <param name="IsHung">Whether a thread still runs, so that the process had better end.</param>
internal sealed record CaseResult(Finding? Finding, IReadOnlyList<OperationCost> Costs, bool IsHung = false);
