using System.IO.Compression;

namespace ArticleKit.Corpora.Streams;

/// <summary>
/// Unpacks data that is packed with gzip, as one member (RFC 1952) or many. Data that is cut off within a member ends with an
/// <see cref="InvalidDataException"/>, where the framework's stream would end as if that were all.
/// </summary>
/// <remarks>
/// The framework does not tell where a member ends. So a member of our own is put behind the data: if its content comes out at the end, all members
/// before it were whole.
/// </remarks>
internal sealed class UnpackedStream : ReadOnlyStream
{
    /// <summary>How many bytes tell that data is packed.</summary>
    public const int PrefixLength = 2;

    private const int BufferLength = 131_072;

    // Of the call in which the framework meets damage, it gives nothing: so much may be lost before it.
    private const int LongestPiece = 16_384;

    private static readonly byte[] EndMark = "ArticleKit: here ends the packed data (b4e1f0a7d2c95386)"u8.ToArray();
    private static readonly byte[] EndMember = Pack(EndMark);

    private readonly GZipStream _unpacked;

    // What is unpacked and not given yet; of it, the last bytes may be the mark.
    private readonly byte[] _buffer = new byte[BufferLength];
    private int _start;
    private int _end;
    private bool _hasEnded;
    private InvalidDataException? _failure;

    /// <summary>Begins to unpack.</summary>
    /// <param name="packed">The data; closed with this stream.</param>
    public UnpackedStream(Stream packed) => _unpacked = new GZipStream(new ContinuedStream(packed, EndMember), CompressionMode.Decompress);

    /// <summary>Whether data begins as gzip does.</summary>
    public static bool IsPacked(ReadOnlySpan<byte> prefix) => prefix.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>The data as it is, or unpacked if it is packed.</summary>
    /// <param name="stream">The data; closed with the stream that is returned.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public static async ValueTask<Stream> OfAsync(Stream stream, CancellationToken cancellationToken)
    {
        PrefixedStream prefixed = await PrefixedStream.OfAsync(stream, PrefixLength, cancellationToken).ConfigureAwait(false);
        return IsPacked(prefixed.Prefix) ? new UnpackedStream(prefixed) : prefixed;
    }

    public override int Read(Span<byte> buffer)
    {
        int given = 0;
        while (!buffer.IsEmpty && !TryGive(buffer, out given))
        {
            try
            {
                Take(_unpacked.Read(MakeRoom().Span));
            }
            catch (InvalidDataException exception)
            {
                Fail(exception);
            }
        }

        return given;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int given = 0;
        while (!buffer.IsEmpty && !TryGive(buffer.Span, out given))
        {
            try
            {
                Take(await _unpacked.ReadAsync(MakeRoom(), cancellationToken).ConfigureAwait(false));
            }
            catch (InvalidDataException exception)
            {
                Fail(exception);
            }
        }

        return given;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    // What the framework says of damage is about archives.
    private void Fail(InvalidDataException exception) => _failure = new InvalidDataException("The packed data is damaged or cut off.", exception);

    /// <summary>Gives bytes that are not part of the mark; at the end, none. What came out before damage is given before it is told.</summary>
    /// <returns>False if more must be unpacked before.</returns>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    private bool TryGive(Span<byte> buffer, out int given)
    {
        bool isAll = _hasEnded || _failure is not null;
        given = Math.Min(buffer.Length, _end - _start - (isAll ? 0 : EndMark.Length));
        if (given <= 0)
        {
            given = 0;
            return _failure is null ? _hasEnded : throw _failure;
        }

        _buffer.AsSpan(_start, given).CopyTo(buffer);
        _start += given;
        return true;
    }

    private void Take(int read)
    {
        _end += read;
        if (read == 0)
        {
            if (!_buffer.AsSpan(_start, _end - _start).SequenceEqual(EndMark))
            {
                Fail(new InvalidDataException("It ends within a member."));
                return;
            }

            _hasEnded = true;
            _start = _end = 0;
            return;
        }
    }

    /// <summary>Where the next bytes go. Whoever reads has taken all but what may be the mark.</summary>
    private Memory<byte> MakeRoom()
    {
        if (_end > _buffer.Length / 2)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        return _buffer.AsMemory(_end, Math.Min(LongestPiece, _buffer.Length - _end));
    }
}
