namespace ArticleKit.Orleans.Scheduling;

/// <summary>How far the chunks of a job have come. Immutable.</summary>
internal sealed record ChunkCounts
{
    /// <summary>All chunks of the job.</summary>
    public int Total { get; init; }

    /// <summary>Those whose output is there.</summary>
    public int Done { get; init; }

    /// <summary>Those that were given up.</summary>
    public int Failed { get; init; }

    /// <summary>Those that a worker has.</summary>
    public int Leased { get; init; }

    /// <summary>
    /// How many tries there were beyond the first of each chunk: after failures, after lost workers, and second ones of what took long.
    /// </summary>
    public int Retries { get; init; }

    /// <summary>How many tries were lost with their worker. What is handed out again for that is among <see cref="Retries"/>.</summary>
    public int Lost { get; init; }

    /// <summary>How often a chunk was given to a second worker since the first took so long; these are among <see cref="Retries"/>.</summary>
    public int SecondTries { get; init; }
}
