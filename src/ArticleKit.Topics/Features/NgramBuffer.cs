using System.Buffers;

namespace ArticleKit.Topics.Features;

/// <summary>The n-grams of one article as they come: each its bucket, twice, plus one if it stands in the title.</summary>
internal sealed class NgramBuffer : IDisposable
{
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
