namespace ArticleKit.Parquet.Values;

/// <summary>Reads strings of which each begins as the one before it ("DELTA_BYTE_ARRAY").</summary>
internal sealed class DeltaStringReader : ValueReader
{
    private readonly DeltaReader _kept;
    private readonly DeltaLengthReader _added;
    private byte[] _value = [];
    private int _length;

    public DeltaStringReader(ReadOnlyMemory<byte> data)
    {
        _kept = new DeltaReader(data);
        _added = new DeltaLengthReader(data[new DeltaReader(data).FindEnd()..]);
    }

    public override ReadOnlyMemory<byte> Next()
    {
        long kept = _kept.Next();
        ReadOnlyMemory<byte> added = _added.Next();
        if (kept < 0 || kept > _length)
        {
            throw Varint.Damaged();
        }

        // No longer than all that was added, which is there.
        _length = (int)kept + added.Length;
        if (_length > _value.Length)
        {
            Array.Resize(ref _value, Math.Max(_length, (int)Math.Min(2L * _value.Length, Array.MaxLength)));
        }

        added.Span.CopyTo(_value.AsSpan((int)kept));
        return _value.AsMemory(0, _length);
    }
}
