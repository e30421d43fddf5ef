namespace ArticleKit.Corpora.Streams;

/// <summary>A stream, and some bytes behind its end.</summary>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="rest">What follows.</param>
internal sealed class ContinuedStream(Stream inner, ReadOnlyMemory<byte> rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _rest = rest;
    private bool _isInRest;

    public override int Read(Span<byte> buffer)
    {
        int read = _isInRest ? 0 : inner.Read(buffer);
        return read > 0 ? read : ReadRest(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = _isInRest ? 0 : await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return read > 0 ? read : ReadRest(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadRest(Span<byte> buffer)
    {
        _isInRest |= !buffer.IsEmpty;
        int length = Math.Min(buffer.Length, _rest.Length);
        _rest.Span[..length].CopyTo(buffer);
        _rest = _rest[length..];
        return length;
    }
}
