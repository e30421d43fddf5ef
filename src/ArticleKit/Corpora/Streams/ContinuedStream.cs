namespace ArticleKit.Corpora.Streams;

/// <summary>A stream, and some bytes behind its end. Each read gives all that is asked for, but for the last of the stream and the last of the bytes.</summary>
/// <remarks>
/// What unpacks looks no further than the piece that it has: where a piece ends decides how much of damaged data comes out, and whether something between
/// two members is noticed. So the pieces are always the same, however the stream gives them.
/// </remarks>
/// <param name="inner">The stream; closed with this one.</param>
/// <param name="rest">What follows.</param>
internal sealed class ContinuedStream(Stream inner, ReadOnlyMemory<byte> rest) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _rest = rest;
    private bool _isInRest;

    public override int Read(Span<byte> buffer)
    {
        int read = _isInRest ? 0 : inner.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return read > 0 ? read : ReadRest(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = _isInRest ? 0 : await inner.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
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
