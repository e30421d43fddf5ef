using ArticleKit.Corpora.Streams;

namespace ArticleKit.Orleans.Chunks;

/// <summary>
/// The lines of a file that begin within a range of its bytes, each to its end, wherever that is. Ranges that follow one another so have every line
/// exactly once between them.
/// </summary>
internal sealed class LineRangeStream : ReadOnlyStream
{
    private const byte LineFeed = (byte)'\n';

    private readonly Stream _file;
    private readonly long _end;
    private bool _isBeforeFirstLine;
    private bool _hasEnded;

    // Where the next byte of the file stands that is read.
    private long _position;

    /// <summary>Begins to read.</summary>
    /// <param name="file">The file, which can seek; closed with this stream.</param>
    /// <param name="start">The first byte of the range.</param>
    /// <param name="end">The first byte behind the range.</param>
    public LineRangeStream(Stream file, long start, long end)
    {
        _file = file;
        _end = end;

        // A line begins at the start of the range if one ends right before it.
        _isBeforeFirstLine = start > 0;
        _position = Math.Max(0, start - 1);
        _hasEnded = start >= end;
        file.Position = _position;
    }

    public override int Read(Span<byte> buffer)
    {
        while (!_hasEnded && !buffer.IsEmpty)
        {
            int read = _file.Read(buffer);
            if (Take(buffer[..read]) is var taken and > 0)
            {
                return taken;
            }
        }

        return 0;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_hasEnded && !buffer.IsEmpty)
        {
            int read = await _file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (Take(buffer.Span[..read]) is var taken and > 0)
            {
                return taken;
            }
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Moves what belongs to the range to the beginning of what was read.</summary>
    /// <returns>How many bytes that are.</returns>
    private int Take(Span<byte> read)
    {
        _hasEnded = read.IsEmpty;
        long start = _position;
        _position += read.Length;
        int first = 0;
        if (_isBeforeFirstLine)
        {
            int lineEnd = read.IndexOf(LineFeed);
            first = lineEnd < 0 ? read.Length : lineEnd + 1;
            _isBeforeFirstLine = lineEnd < 0;

            // No line begins in the range, however much longer the one goes on that covers it.
            _hasEnded |= start + first >= _end;
            if (_hasEnded)
            {
                return 0;
            }
        }

        int last = Math.Max(first, (int)Math.Clamp(_end - 1 - start, 0, read.Length));
        int end = read[last..].IndexOf(LineFeed);
        int length = end < 0 ? read.Length - first : last + end + 1 - first;
        _hasEnded |= end >= 0;
        read.Slice(first, length).CopyTo(read);
        return length;
    }
}
