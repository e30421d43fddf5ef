namespace ArticleKit.Orleans.Grains;

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
