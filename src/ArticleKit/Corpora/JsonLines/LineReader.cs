using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleKit.Corpora.JsonLines;

/// <summary>Cuts a stream of bytes into lines. Of a line that is too long no more is kept than fits.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private const int ChunkLength = 131_072;
    private const int FirstLineLength = 16_384;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private byte[] _line = ArrayPool<byte>.Shared.Rent(FirstLineLength);
    private int _length;
    private bool _isTooLong;
    private long _number;

    /// <summary>
    /// Reads the lines. They end with a line feed, which a carriage return may precede; after the last one it may be missing. The
    /// bytes of each must be released.
    /// </summary>
    public async IAsyncEnumerable<InputLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        byte[] chunk = new byte[ChunkLength];
        while (true)
        {
            // Standard input cannot be interrupted while it waits; whoever cancels does not wait with it.
            int read = await stream.ReadAsync(chunk, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            int start = 0;
            for (int end; (end = chunk.AsSpan(start, read - start).IndexOf((byte)'\n')) >= 0; start += end + 1)
            {
                Append(chunk.AsSpan(start, end));
                yield return Take();
            }

            Append(chunk.AsSpan(start, read - start));
        }

        if (_length > 0 || _isTooLong)
        {
            yield return Take();
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_isTooLong || bytes.Length > maxLength - _length)
        {
            if (!_isTooLong)
            {
                // A line that is skipped must not hold the memory of a long one until its turn comes.
                ArrayPool<byte>.Shared.Return(_line);
                _line = ArrayPool<byte>.Shared.Rent(FirstLineLength);
            }

            _isTooLong = true;
            _length = 0;
            return;
        }

        if (_length + bytes.Length > _line.Length)
        {
            // The limit of a line keeps both far below what an array can hold.
            byte[] longer = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _line.Length, _length + bytes.Length));
            _line.AsSpan(0, _length).CopyTo(longer);
            ArrayPool<byte>.Shared.Return(_line);
            _line = longer;
        }

        bytes.CopyTo(_line.AsSpan(_length));
        _length += bytes.Length;
    }

    private InputLine Take()
    {
        if (_number == 0 && _line.AsSpan(0, _length).StartsWith(ByteOrderMark))
        {
            _line.AsSpan(ByteOrderMark.Length, _length - ByteOrderMark.Length).CopyTo(_line);
            _length -= ByteOrderMark.Length;
        }

        bool hasReturn = _length > 0 && _line[_length - 1] == (byte)'\r';
        var line = new InputLine(++_number, _line, hasReturn ? _length - 1 : _length, _isTooLong);
        _line = ArrayPool<byte>.Shared.Rent(FirstLineLength);
        _length = 0;
        _isTooLong = false;
        return line;
    }
}
