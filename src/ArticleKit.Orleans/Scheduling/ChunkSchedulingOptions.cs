namespace ArticleKit.Orleans.Scheduling;

/// <summary>How the chunks of a job are handed out. Immutable.</summary>
internal sealed record ChunkSchedulingOptions
{
    /// <summary>The options where none are given.</summary>
    public static ChunkSchedulingOptions Default { get; } = new();

    /// <summary>How often a chunk is tried before it is given up, from 1 to 100; 5 by default. A try whose worker was lost counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 100.</exception>
    public int MaxTries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxTries));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100, nameof(MaxTries));
            field = value;
        }
    }

    = 5;

    /// <summary>
    /// How long a chunk belongs to a worker that is not heard of, 30 seconds by default: the time after which the chunks of a lost worker are
    /// handed out again.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public TimeSpan LeaseTime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(LeaseTime));
            field = value;
        }
    }

    = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a chunk that failed waits before it is tried again, one second by default; twice as long after each further failure, but never
    /// longer than <see cref="LeaseTime"/>, if that is longer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan RetryDelay
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(RetryDelay));
            field = value;
        }
    }

    = TimeSpan.FromSeconds(1);

    /// <summary>
    /// When nothing waits any more, a chunk that takes so many times as long as the mean of those that are done is given to a second worker too,
    /// and the first answer counts (Jeffrey Dean and Sanjay Ghemawat, "MapReduce: simplified data processing on large clusters", 2004, section
    /// 3.6), and so is one whose worker was not heard of for half of <see cref="LeaseTime"/>; 2 by default, from 1 on, and <see cref="double.PositiveInfinity"/> for never.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or no number.</exception>
    public double StragglerFactor
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(StragglerFactor), value, "The factor is 1 or more.");
    }

    = 2;

    /// <summary>How long nothing is heard of a worker that lives, at most: it tells so each third of the lease time, and the telling may take a while.</summary>
    internal TimeSpan LongestSilence => LeaseTime / 2;

    /// <summary>How long a chunk waits after so many tries.</summary>
    internal TimeSpan DelayAfter(int tries)
    {
        TimeSpan longest = LeaseTime > RetryDelay ? LeaseTime : RetryDelay;
        double delay = RetryDelay.Ticks * Math.Pow(2, Math.Min(tries - 1, 30));
        return delay >= longest.Ticks ? longest : TimeSpan.FromTicks((long)delay);
    }
}
