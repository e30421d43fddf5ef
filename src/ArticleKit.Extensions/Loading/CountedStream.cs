using ArticleKit.Corpora.Streams;

namespace ArticleKit.Extensions.Loading;

/// <summary>A stream that ends with an exception after so many bytes.</summary>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="limit">How many bytes it may have.</param>
/// <param name="tooLong">What is thrown when it has more.</param>
internal sealed class CountedStream(Stream inner, int limit, Func<Exception> tooLong) : ReadOnlyStream
{
    private long _count;

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _count += read;
        return _count <= limit ? read : throw tooLong();
    }
}
