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
