using ArticleKit.Corpora.Streams;

namespace ArticleKit.Tool.Hosting;

/// <summary>The first bytes of a stream, which it leaves open.</summary>
internal sealed class LengthLimitedStream(Stream inner, long length) : ReadOnlyStream
{
    private long _left = length;

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer[..(int)Math.Min(buffer.Length, _left)]));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _left)], cancellationToken));

    private int Count(int read)
    {
        _left -= read;
        return read;
    }
}
