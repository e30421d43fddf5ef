namespace ArticleKit.Topics;

/// <summary>A point of a reliability curve: how often predictions that were about equally sure came true.</summary>
/// <remarks>
/// A classifier whose probabilities can be taken at their word has <see cref="Accuracy"/> near <see cref="MeanConfidence"/> everywhere.
/// (M. H. DeGroot, S. E. Fienberg, 1983: The comparison and evaluation of forecasters.)
/// </remarks>
/// <param name="From">The least probability of the bin, from 0 to below 1.</param>
/// <param name="To">Where the bin ends, above <paramref name="From"/> and at most 1; only the last bin holds its end.</param>
/// <param name="Count">The number of predictions in the bin; at least 1.</param>
/// <param name="MeanConfidence">The mean probability of these predictions, from 0 to 1.</param>
/// <param name="Accuracy">The share of them that came true, from 0 to 1.</param>
public sealed record ReliabilityBin(double From, double To, long Count, double MeanConfidence, double Accuracy);
