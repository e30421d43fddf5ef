using ArticleKit.Corpora.Streams;

namespace ArticleKit.Tool.Hosting;

/// <summary>Data that is read, unpacked if it is compressed. Knows how far the reading has come, and what it is called when it fails.</summary>
internal sealed class InputStream : ReadOnlyStream, IInputPosition
{
    private readonly string _name;
    private readonly PrefixedStream _packed;
    private readonly Stream _unpacked;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The data; closed with this stream.</param>
    /// <param name="name">What a person calls it.</param>
    /// <param name="packedLength">How many bytes there are, if that is known.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public InputStream(Stream stream, string name, long? packedLength)
    {
        _name = name;
        PackedLength = packedLength;
        try
        {
            _packed = PrefixedStream.Of(stream, UnpackedStream.PrefixLength);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            stream.Dispose();
            throw Failed(exception);
        }

        _unpacked = UnpackedStream.IsPacked(_packed.Prefix) ? new UnpackedStream(_packed) : _packed;
    }

    /// <summary>How many bytes there are, before they are unpacked; null if that is not known, as of a pipe.</summary>
    public long? PackedLength { get; }

    /// <summary>How many of them are read.</summary>
    public long PackedPosition => _packed.BytesRead;

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _unpacked.Read(buffer);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw Failed(exception);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _unpacked.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw Failed(exception);
        }
    }

    /// <summary>That it could not be read, and why.</summary>
    public IOException Failed(Exception exception) => new($"{_name} could not be read: {exception.Message}", exception);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsFailure(Exception exception) => exception is IOException or InvalidDataException or UnauthorizedAccessException;
}
