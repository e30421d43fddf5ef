namespace ArticleKit.Parquet.Values;

/// <summary>Reads strings whose lengths stand before all of them ("DELTA_LENGTH_BYTE_ARRAY").</summary>
internal sealed class DeltaLengthReader(ReadOnlyMemory<byte> data) : ValueReader
{
    private readonly DeltaReader _lengths = new(data);
    private ReadOnlyMemory<byte> _rest = data[new DeltaReader(data).FindEnd()..];

    public override ReadOnlyMemory<byte> Next()
    {
        long length = _lengths.Next();
        if (length < 0 || length > _rest.Length)
        {
            throw Varint.Damaged();
        }

        ReadOnlyMemory<byte> value = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return value;
    }
}
