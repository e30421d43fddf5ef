namespace ArticleKit.Parquet.Values;

/// <summary>Reads small numbers written as runs of one number and as numbers of so many bits (Apache Parquet, "RLE / bit-packing hybrid").</summary>
/// <remarks>One number at a time, so that a run of billions takes no memory.</remarks>
internal sealed class HybridReader
{
    private const int BitsPerByte = 8;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _bitWidth;
    private int _position;
    private long _left;
    private uint _repeated;
    private bool _isPacked;
    private long _bit;

    /// <summary>Begins to read.</summary>
    /// <param name="data">The runs.</param>
    /// <param name="bitWidth">The bits of a number.</param>
    /// <exception cref="InvalidDataException">A number cannot have so many.</exception>
    public HybridReader(ReadOnlyMemory<byte> data, int bitWidth)
    {
        if (bitWidth is < 0 or > 32)
        {
            throw Varint.Damaged();
        }

        _data = data;
        _bitWidth = bitWidth;
    }

    /// <summary>Reads the next number.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public uint Next()
    {
        while (_left == 0)
        {
            BeginRun();
        }

        _left--;
        return _isPacked ? NextPacked() : _repeated;
    }

    private void BeginRun()
    {
        ReadOnlySpan<byte> data = _data.Span;
        ulong head = Varint.Read(data, ref _position);
        if (head >> 1 > int.MaxValue)
        {
            throw Varint.Damaged();
        }

        _isPacked = (head & 1) == 1;
        _left = (long)(head >> 1) * (_isPacked ? BitsPerByte : 1);
        if (_isPacked)
        {
            _bit = (long)_position * BitsPerByte;

            // The last group may be cut off where its numbers are not needed.
            _position = (int)Math.Min(data.Length, _position + ((long)(head >> 1) * _bitWidth));
            return;
        }

        int length = (_bitWidth + BitsPerByte - 1) / BitsPerByte;
        if (length > data.Length - _position)
        {
            throw Varint.Damaged();
        }

        _repeated = 0;
        for (int i = 0; i < length; i++)
        {
            _repeated |= (uint)data[_position++] << (BitsPerByte * i);
        }
    }

    private uint NextPacked()
    {
        ReadOnlySpan<byte> data = _data.Span;
        ulong value = BitReader.Read(data, _bit, _bitWidth);
        _bit += _bitWidth;
        return (uint)value;
    }
}
