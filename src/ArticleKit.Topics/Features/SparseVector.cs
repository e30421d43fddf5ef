namespace ArticleKit.Topics.Features;

/// <summary>The parts of a vector that are not zero.</summary>
/// <param name="Indices">Where they stand, ascending.</param>
/// <param name="Values">What they are; as many as there are indices.</param>
internal readonly record struct SparseVector(int[] Indices, float[] Values)
{
    public static SparseVector Empty { get; } = new([], []);
}
