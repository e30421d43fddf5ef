namespace ArticleKit.Orleans;

/// <summary>How far a job has come. Immutable.</summary>
/// <remarks>
/// All of it survives the loss of any silo, also of the coordinator's, since it is kept before a worker is told. A chunk that is submitted again after it
/// was given up, or whose answers have gone, is counted anew, as if it never had been tried.
/// </remarks>
public sealed record CorpusJobStatus
{
    internal CorpusJobStatus()
    {
    }

    /// <summary>The name of the job.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public CorpusJobState State { get; init; }

    /// <summary>Why it was refused; null if it was not.</summary>
    public string? Reason { get; init; }

    /// <summary>All chunks; 0 while the job is planned.</summary>
    public int Chunks { get; init; }

    /// <summary>The chunks whose answers are there.</summary>
    public int DoneChunks { get; init; }

    /// <summary>The chunks that were given up.</summary>
    public int FailedChunks { get; init; }

    /// <summary>The chunks that are worked on now.</summary>
    public int RunningChunks { get; init; }

    /// <summary>The tries beyond the first of each chunk: after failures, after lost workers, and second ones of what took long.</summary>
    public int Retries { get; init; }

    /// <summary>The tries that were lost with their worker: each was tried again, unless it was the last or another worker had the chunk too.</summary>
    public int LostTries { get; init; }

    /// <summary>The retries of chunks that a worker still had, since it took long; the first answers count.</summary>
    public int SecondTries { get; init; }

    /// <summary>The answers in the chunks that are done.</summary>
    public long Answers { get; init; }

    /// <summary>Those among them that tell of an error.</summary>
    public long Errors { get; init; }

    /// <summary>When it was submitted.</summary>
    public DateTimeOffset? Submitted { get; init; }

    /// <summary>When it ended; null before.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>The chunks that were given up, at most the first 100 of them.</summary>
    public IReadOnlyList<FailedChunk> Failures { get; init => field = ValueList<FailedChunk>.Of(value); } = ValueList<FailedChunk>.Empty;

    /// <summary>Whether nothing more will happen.</summary>
    public bool IsOver => State is not (CorpusJobState.Planning or CorpusJobState.Running);

    /// <summary>Where the job stands, for a log.</summary>
    /// <returns>Such as <c>news-2026: Running, 12 of 48 chunks done, 1 failed</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}: {State}, {DoneChunks} of {Chunks} chunks done, {FailedChunks} failed");
}
