namespace ArticleKit;

/// <summary>The bytes of a page, which equal every other with the same content: memory by itself compares where it lies.</summary>
/// <param name="Memory">The bytes.</param>
internal readonly record struct PageBytes(ReadOnlyMemory<byte> Memory)
{
    // The beginning of a page tells it from most others, and a page may be long.
    private const int HashedLength = 1024;

    public bool Equals(PageBytes other) => Memory.Span.SequenceEqual(other.Memory.Span);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Memory.Length);
        hash.AddBytes(Memory.Span[..Math.Min(Memory.Length, HashedLength)]);
        return hash.ToHashCode();
    }
}
