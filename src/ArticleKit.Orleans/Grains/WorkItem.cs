namespace ArticleKit.Orleans.Grains;

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
