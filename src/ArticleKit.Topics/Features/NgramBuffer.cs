using System.Buffers;

namespace ArticleKit.Topics.Features;

/// <summary>
/// The n-grams of one article as they come: each its bucket, twice, plus one if it stands in the title, plus
/// <see cref="WordMark"/> if it is a single word and words are marked.
/// </summary>
internal sealed class NgramBuffer : IDisposable
{
    /// <summary>Above every bucket; buckets take 29 bits with the mark of the title.</summary>
    public const uint WordMark = 1u << 31;

    private uint[] _codes = ArrayPool<uint>.Shared.Rent(512);
    private int _count;

    public Span<uint> Codes => _codes.AsSpan(0, _count);

    public void Add(uint bucket, uint title)
    {
        if (_count == _codes.Length)
        {
            uint[] larger = ArrayPool<uint>.Shared.Rent(2 * _count);
            Codes.CopyTo(larger);
            ArrayPool<uint>.Shared.Return(_codes);
            _codes = larger;
        }

        _codes[_count++] = (bucket << 1) | title;
    }

    public void Truncate(int count) => _count = count;

    public void Dispose()
    {
        uint[] codes = Interlocked.Exchange(ref _codes, []);
        if (codes.Length > 0)
        {
            ArrayPool<uint>.Shared.Return(codes);
        }

        _count = 0;
    }
}
