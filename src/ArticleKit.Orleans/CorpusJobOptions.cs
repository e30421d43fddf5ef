namespace ArticleKit.Orleans;

/// <summary>How the silos work on jobs. Checked when a silo starts.</summary>
public sealed class CorpusJobOptions
{
    /// <summary>How many chunks a silo works on at the same time, from 1 to 64; 1 by default, since the articles of a chunk are analysed in parallel.</summary>
    public int WorkersPerSilo { get; set; } = 1;

    /// <summary>How many articles of a chunk are analysed at the same time, from 1 to 1,024; one a processor by default.</summary>
    public int Parallelism { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 1024);

    /// <summary>
    /// How long a chunk belongs to a silo that is not heard of, from 1 second to 1 day; 30 seconds by default. A silo is heard of three times as often.
    /// </summary>
    public TimeSpan LeaseTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a chunk that failed waits before it is tried again, up to 1 day; one second by default, and longer after each further failure.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>When nothing waits, what takes so many times as long as the others is given to a second silo too: 2 by default, from 1 on.</summary>
    public double StragglerFactor { get; set; } = 2;

    /// <summary>How often a silo that has nothing to do asks for work, from 10 milliseconds to 1 hour; every second by default.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with the options; null if nothing is.</summary>
    internal string? FindError() =>
        WorkersPerSilo is < 1 or > 64 ? "WorkersPerSilo is from 1 to 64."
        : Parallelism is < 1 or > 1024 ? "Parallelism is from 1 to 1,024."
        : LeaseTime < TimeSpan.FromSeconds(1) || LeaseTime > TimeSpan.FromDays(1) ? "LeaseTime is from 1 second to 1 day."
        : RetryDelay < TimeSpan.Zero || RetryDelay > TimeSpan.FromDays(1) ? "RetryDelay is from 0 to 1 day."
        : !(StragglerFactor >= 1) ? "StragglerFactor is 1 or more."
        : PollInterval < TimeSpan.FromMilliseconds(10) || PollInterval > TimeSpan.FromHours(1) ? "PollInterval is from 10 milliseconds to 1 hour."
        : null;
}
