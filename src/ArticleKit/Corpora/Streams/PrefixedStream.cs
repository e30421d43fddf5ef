namespace ArticleKit.Corpora.Streams;

/// <summary>A stream whose first bytes have been looked at, though it cannot seek.</summary>
internal sealed class PrefixedStream : ReadOnlyStream
{
    private readonly Stream _inner;
    private readonly byte[] _prefix;
    private int _given;
    private long _read;

    private PrefixedStream(Stream inner, byte[] prefix) => (_inner, _prefix, _read) = (inner, prefix, prefix.Length);

    /// <summary>The first bytes; fewer than asked for only if the stream has no more.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix;

    /// <summary>How many bytes of the inner stream are read.</summary>
    public long BytesRead => Interlocked.Read(ref _read);

    /// <summary>Reads the first bytes.</summary>
    /// <param name="inner">The stream; closed with the new one.</param>
    /// <param name="prefixLength">How many bytes are looked at.</param>
    public static PrefixedStream Of(Stream inner, int prefixLength)
    {
        byte[] bytes = new byte[prefixLength];
        return new PrefixedStream(inner, bytes[..inner.ReadAtLeast(bytes, prefixLength, throwOnEndOfStream: false)]);
    }

    /// <inheritdoc cref="Of"/>
    public static async ValueTask<PrefixedStream> OfAsync(Stream inner, int prefixLength, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[prefixLength];
        int length = await inner.ReadAtLeastAsync(bytes, prefixLength, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        return new PrefixedStream(inner, bytes[..length]);
    }

    public override int Read(Span<byte> buffer) => TakePrefix(buffer) is var taken and > 0 ? taken : Count(_inner.Read(buffer));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakePrefix(buffer.Span) is var taken and > 0 ? ValueTask.FromResult(taken) : ReadInnerAsync(buffer, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadInnerAsync(Memory<byte> buffer, CancellationToken cancellationToken) =>
        Count(await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    private int Count(int read)
    {
        Interlocked.Add(ref _read, read);
        return read;
    }

    private int TakePrefix(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _prefix.Length - _given);
        _prefix.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
