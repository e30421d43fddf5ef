namespace ArticleKit.Evaluation.Summaries.Training;

/// <summary>A summary that could be made of an article.</summary>
/// <param name="Features">The sums of its sentences' features, and last how much each repeats those before it.</param>
/// <param name="Reward">How close it is to the reference, and how short.</param>
internal sealed record CandidateSummary(float[] Features, double Reward);
