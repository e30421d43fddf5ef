namespace ArticleKit.Orleans.Grains;

/// <summary>A job as it travels and as it is kept.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record JobMessage(
    [property: Id(0)] string Id,
    [property: Id(1)] IReadOnlyList<string> Inputs,
    [property: Id(2)] string Output,
    [property: Id(3)] string Fields,
    [property: Id(4)] long? ChunkLength,
    [property: Id(5)] bool PacksAnswers,
    [property: Id(6)] int MaxTries)
{
    public bool IsSameAs(JobMessage other) => this with { Inputs = other.Inputs } == other && Inputs.SequenceEqual(other.Inputs, StringComparer.Ordinal);
}

/// <summary>How far a job has come, as it travels.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record StatusMessage
{
    [Id(0)]
    public required int State { get; init; }

    [Id(1)]
    public string? Reason { get; init; }

    [Id(2)]
    public int Chunks { get; init; }

    [Id(3)]
    public int Done { get; init; }

    [Id(4)]
    public int Failed { get; init; }

    [Id(5)]
    public int Leased { get; init; }

    [Id(6)]
    public int Retries { get; init; }

    [Id(7)]
    public long Answers { get; init; }

    [Id(8)]
    public long Errors { get; init; }

    [Id(9)]
    public DateTimeOffset? Submitted { get; init; }

    [Id(10)]
    public DateTimeOffset? Ended { get; init; }

    [Id(11)]
    public FailureMessage[] Failures { get; init; } = [];

    [Id(12)]
    public int LostTries { get; init; }

    [Id(13)]
    public int SecondTries { get; init; }
}

/// <summary>A chunk that was given up, as it travels.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record FailureMessage(
    [property: Id(0)] int Number,
    [property: Id(1)] string Path,
    [property: Id(2)] long Start,
    [property: Id(3)] long End,
    [property: Id(4)] int Tries,
    [property: Id(5)] string Reason);

/// <summary>What a worker that asks for work is told.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record WorkReply([property: Id(0)] WorkItem? Item, [property: Id(1)] bool IsOver)
{
    public static WorkReply Later { get; } = new(null, false);

    public static WorkReply Over { get; } = new(null, true);
}

/// <summary>A chunk, and all that a worker must know of its job.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record WorkItem
{
    [Id(0)]
    public required int Number { get; init; }

    [Id(1)]
    public required int Try { get; init; }

    [Id(2)]
    public required string Path { get; init; }

    [Id(3)]
    public required long Start { get; init; }

    [Id(4)]
    public required long End { get; init; }

    [Id(5)]
    public required long FileLength { get; init; }

    [Id(6)]
    public required DateTime FileModified { get; init; }

    [Id(7)]
    public required string Output { get; init; }

    [Id(8)]
    public required string Fields { get; init; }

    [Id(9)]
    public required bool PacksAnswers { get; init; }
}
