using ArticleKit.Orleans.Scheduling;

namespace ArticleKit.Evaluation.Scale;

/// <summary>A cluster and a job, as they are simulated.</summary>
internal sealed record ClusterSettings
{
    public int Workers { get; init; } = 1_000;

    public int Chunks { get; init; } = 20_000;

    /// <summary>How long a chunk takes a worker of usual speed, in the mean.</summary>
    public TimeSpan ChunkTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How much chunks differ: the standard deviation of the logarithm of their times.</summary>
    public double Spread { get; init; } = 0.3;

    /// <summary>The share of workers that are slow.</summary>
    public double SlowShare { get; init; } = 0.05;

    /// <summary>How many times as long as others slow workers take.</summary>
    public double Slowness { get; init; } = 4;

    /// <summary>The mean time after which a worker is lost.</summary>
    public TimeSpan TimeToFailure { get; init; } = TimeSpan.FromHours(100);

    /// <summary>After what time a new worker stands in the place of one that was lost.</summary>
    public TimeSpan TimeToReplace { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many chunks fail whenever they are tried.</summary>
    public int PoisonChunks { get; init; } = 5;

    /// <summary>How long a worker waits that asked for work and got none.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(2);

    public ChunkSchedulingOptions Scheduling { get; init; } = ChunkSchedulingOptions.Default;

    public int Seed { get; init; } = 1;
}
