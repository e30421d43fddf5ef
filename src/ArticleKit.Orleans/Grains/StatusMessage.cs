namespace ArticleKit.Orleans.Grains;

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
