using System.Buffers.Binary;
using ArticleKit.Parquet.Metadata;

namespace ArticleKit.Parquet.Values;

/// <summary>Reads values that stand one behind the other, strings with their lengths before them ("Plain").</summary>
internal sealed class PlainReader(ReadOnlyMemory<byte> data, StoredType type) : ValueReader
{
    private ReadOnlyMemory<byte> _rest = data;

    public override ReadOnlyMemory<byte> Next() => type.Physical switch
    {
        PhysicalType.Int32 => type.ToDigits(BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span)),
        PhysicalType.Int64 => type.ToDigits(BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)).Span)),
        _ => Take(BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span)),
    };

    /// <summary>Reads the values of a dictionary.</summary>
    /// <param name="count">How many it states to have.</param>
    public IReadOnlyList<ReadOnlyMemory<byte>> ReadDictionary(int count)
    {
        // Each takes four bytes at least.
        if (count > _rest.Length / sizeof(int))
        {
            throw Varint.Damaged();
        }

        var values = new ReadOnlyMemory<byte>[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = Next();
        }

        return values;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length < 0 || length > _rest.Length)
        {
            throw Varint.Damaged();
        }

        ReadOnlyMemory<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
