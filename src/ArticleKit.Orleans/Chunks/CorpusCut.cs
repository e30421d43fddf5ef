namespace ArticleKit.Orleans.Chunks;

/// <summary>How a file is cut into chunks of the same length.</summary>
public sealed record CorpusCut
{
    /// <summary>Cuts a file.</summary>
    /// <param name="total">How long the file is, in what its source counts, 0 or more.</param>
    /// <param name="length">How long a chunk is, 1 or more; the last may be shorter.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public CorpusCut(long total, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        (Total, Length) = (total, length);
    }

    /// <summary>One chunk that is the file as a whole.</summary>
    public static CorpusCut Whole { get; } = new(1, 1);

    /// <summary>One chunk of a file whose length is not known, since it could not be read.</summary>
    internal static CorpusCut Unknown { get; } = new(long.MaxValue, long.MaxValue);

    /// <summary>How long the file is, in what its source counts.</summary>
    public long Total { get; }

    /// <summary>How long a chunk is.</summary>
    public long Length { get; }

    /// <summary>How many chunks there are.</summary>
    public long Count => (Total / Length) + (Total % Length > 0 ? 1 : 0);

    /// <summary>Cuts a file into as few chunks as there can be, about as long as each other.</summary>
    /// <param name="total">How long the file is.</param>
    /// <param name="longest">How long a chunk may be.</param>
    /// <returns>The cut.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static CorpusCut Evenly(long total, long longest)
    {
        long count = Math.Max(1, new CorpusCut(total, longest).Count);
        return new CorpusCut(total, Math.Max(1, (total / count) + (total % count > 0 ? 1 : 0)));
    }

    /// <summary>Where a chunk begins and ends.</summary>
    /// <param name="index">Its place in the file; the first is 0.</param>
    /// <returns>Its beginning, and its end, which does not belong to it.</returns>
    public (long Start, long End) RangeOf(long index) => (index * Length, Length > Total - (index * Length) ? Total : (index + 1) * Length);
}
