using ArticleKit.Orleans.Scheduling;

namespace ArticleKit.Evaluation.Scale;

/// <summary>What became of a simulated job.</summary>
/// <param name="Time">From the first chunk to the last.</param>
/// <param name="IdealTime">What the same work takes if nothing fails and every worker is busy to the end.</param>
/// <param name="Failures">How many workers were lost.</param>
/// <param name="Wasted">The time of workers that led to no answer, or to one that was there already.</param>
/// <param name="Calls">How often the coordinator was asked or told something.</param>
/// <param name="Counts">What the scheduler counted.</param>
internal sealed record ClusterOutcome(TimeSpan Time, TimeSpan IdealTime, int Failures, TimeSpan Wasted, long Calls, ChunkCounts Counts)
{
    /// <summary>The ideal time over the real one.</summary>
    public double Efficiency => IdealTime / Time;

    /// <summary>How often a second the coordinator was called.</summary>
    public double CallsPerSecond => Calls / Time.TotalSeconds;
}
