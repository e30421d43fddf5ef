namespace ArticleKit.Orleans.Grains;

/// <summary>What a worker that asks for work is told.</summary>
[GenerateSerializer]
[Immutable]
internal sealed record WorkReply([property: Id(0)] WorkItem? Item, [property: Id(1)] bool IsOver)
{
    public static WorkReply Later { get; } = new(null, false);

    public static WorkReply Over { get; } = new(null, true);
}
