namespace ArticleKit.Parquet.Values;

/// <summary>Reads whole numbers written as their differences, in blocks of equally many bits ("DELTA_BINARY_PACKED").</summary>
internal sealed class DeltaReader
{
    private const ulong LongestBlock = 1 << 20;
    private const int BitsPerByte = 8;
    private const int MaxWidth = 64;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _miniblocks;
    private readonly int _miniblockLength;
    private readonly long _count;
    private int _position;
    private long _value;
    private long _read;

    private long _leastDelta;
    private int _widths;
    private int _miniblock;
    private int _leftInMiniblock;
    private long _bit;

    /// <summary>Begins to read.</summary>
    /// <exception cref="InvalidDataException">The bytes do not begin as such numbers do.</exception>
    public DeltaReader(ReadOnlyMemory<byte> data)
    {
        _data = data;
        ReadOnlySpan<byte> span = data.Span;
        ulong blockLength = Varint.Read(span, ref _position);
        ulong miniblocks = Varint.Read(span, ref _position);
        ulong count = Varint.Read(span, ref _position);
        _value = Varint.ReadSigned(span, ref _position);
        bool isSound = blockLength is > 0 and <= LongestBlock && miniblocks > 0 && blockLength % miniblocks == 0
            && blockLength / miniblocks % BitsPerByte == 0 && count <= int.MaxValue;
        if (!isSound)
        {
            throw Varint.Damaged();
        }

        _miniblocks = _miniblock = (int)miniblocks;
        _miniblockLength = (int)(blockLength / miniblocks);
        _count = (long)count;
    }

    /// <summary>Reads the next number.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public long Next()
    {
        if (_read >= _count)
        {
            throw Varint.Damaged();
        }

        if (_read++ == 0)
        {
            return _value;
        }

        if (_leftInMiniblock == 0)
        {
            BeginMiniblock();
        }

        _leftInMiniblock--;
        int width = Width(_miniblock);
        unchecked
        {
            _value += _leastDelta + (long)BitReader.Read(_data.Span, _bit, width);
        }

        _bit += width;
        return _value;
    }

    /// <summary>Where the numbers end; to be asked before the first is read of another reader of the same bytes.</summary>
    public int FindEnd()
    {
        for (long left = _count - 1; left > 0; left -= _miniblockLength)
        {
            BeginMiniblock();
        }

        return _position;
    }

    private int Width(int miniblock) => _data.Span[_widths + miniblock];

    private void BeginMiniblock()
    {
        ReadOnlySpan<byte> span = _data.Span;
        if (++_miniblock >= _miniblocks)
        {
            _leastDelta = Varint.ReadSigned(span, ref _position);
            _widths = _position;
            _miniblock = 0;
            Pass(_miniblocks);
        }

        _leftInMiniblock = _miniblockLength;
        _bit = (long)_position * BitsPerByte;
        int width = Width(_miniblock);
        Pass(width <= MaxWidth ? _miniblockLength / BitsPerByte * width : int.MaxValue);
    }

    private void Pass(int length)
    {
        if (length > _data.Length - _position)
        {
            throw Varint.Damaged();
        }

        _position += length;
    }
}
