namespace ArticleKit.Corpora.Warc;

/// <summary>Reads a stream in pieces that are looked at before they are taken.</summary>
internal sealed class WarcInput(Stream stream)
{
    private const int FirstLength = 131_072;

    // What is looked for twice, since the length that a record states turned out wrong, must not make long files cost more than several readings.
    private const long LeastPushBack = 64_000_000;

    private byte[] _buffer = new byte[FirstLength];
    private int _start;
    private int _end;
    private long _read;
    private long _pushedBack;

    /// <summary>What is there to be looked at.</summary>
    public ReadOnlySpan<byte> Available => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads on.</summary>
    /// <returns>False at the end of the stream.</returns>
    public async ValueTask<bool> ReadMoreAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _read += read;
        return read > 0;
    }

    /// <summary>Reads on until so many bytes are there.</summary>
    /// <returns>False if the stream ends before.</returns>
    public async ValueTask<bool> HasAsync(int length, CancellationToken cancellationToken)
    {
        while (_end - _start < length)
        {
            if (!await ReadMoreAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes bytes that are there.</summary>
    public void Take(int length) => _start += length;

    /// <summary>Takes bytes without keeping them.</summary>
    /// <returns>False if the stream ends before so many.</returns>
    public async ValueTask<bool> SkipAsync(long length, CancellationToken cancellationToken)
    {
        while (true)
        {
            int taken = (int)Math.Min(length, _end - _start);
            _start += taken;
            length -= taken;
            if (length == 0)
            {
                return true;
            }

            if (!await ReadMoreAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
    }

    /// <summary>Takes bytes and keeps them. Memory grows with what is really there, not with what is stated.</summary>
    /// <returns>The bytes; fewer if the stream ends before.</returns>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(int length, CancellationToken cancellationToken)
    {
        const int FirstPart = 1_000_000;
        byte[] bytes = new byte[Math.Min(length, FirstPart)];
        int there = Math.Min(bytes.Length, _end - _start);
        Available[..there].CopyTo(bytes);
        _start += there;
        while (there < length)
        {
            if (there == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(length, 2L * bytes.Length));
            }

            // Past the buffer, so that a long record is copied but once.
            int left = _end - _start;
            int read = left > 0
                ? TakeInto(bytes.AsSpan(there))
                : await stream.ReadAsync(bytes.AsMemory(there), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            _read += left > 0 ? 0 : read;
            there += read;
        }

        return bytes.AsMemory(0, there);
    }

    /// <summary>Gives bytes back that were taken, to be looked through once more.</summary>
    /// <returns>False if so much was given back already that it would take too long.</returns>
    public bool TryPushBack(ReadOnlySpan<byte> bytes)
    {
        if (_pushedBack + bytes.Length > LeastPushBack + _read)
        {
            return false;
        }

        _pushedBack += bytes.Length;
        byte[] buffer = new byte[bytes.Length + (_end - _start) + FirstLength];
        bytes.CopyTo(buffer);
        Available.CopyTo(buffer.AsSpan(bytes.Length));
        (_buffer, _start, _end) = (buffer, 0, bytes.Length + (_end - _start));
        return true;
    }

    private int TakeInto(Span<byte> bytes)
    {
        int length = Math.Min(bytes.Length, _end - _start);
        Available[..length].CopyTo(bytes);
        _start += length;
        return length;
    }

    private void MakeRoom()
    {
        if (_start == _end)
        {
            (_start, _end) = (0, 0);
        }
        else if (_end == _buffer.Length)
        {
            if (_start >= _buffer.Length / 2)
            {
                Available.CopyTo(_buffer);
            }
            else
            {
                byte[] longer = new byte[2 * _buffer.Length];
                Available.CopyTo(longer);
                _buffer = longer;
            }

            (_start, _end) = (0, _end - _start);
        }
    }
}
