using System.Buffers.Binary;

namespace ArticleKit.Topics.Model;

/// <summary>Takes values from the bytes of a model, and never from beyond their end.</summary>
internal ref struct ModelBytes(ReadOnlySpan<byte> bytes)
{
    private const int LongestNumber = 4;

    private ReadOnlySpan<byte> _rest = bytes;

    public readonly int Remaining => _rest.Length;

    public ReadOnlySpan<byte> Take(long count)
    {
        if (count < 0 || count > _rest.Length)
        {
            throw ModelReader.Invalid("it ends too early");
        }

        ReadOnlySpan<byte> taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }

    public byte TakeByte() => Take(1)[0];

    public int TakeInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public float TakeSingle() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    public double TakeDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    /// <summary>A number of at most 28 bits in as few bytes as it needs, seven bits in each, the lowest first.</summary>
    public uint TakeVariable()
    {
        uint value = 0;
        for (int i = 0; i < LongestNumber; i++)
        {
            if (i >= _rest.Length)
            {
                throw ModelReader.Invalid("it ends too early");
            }

            byte part = _rest[i];
            value |= (uint)(part & 0x7F) << (7 * i);
            if (part < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return value;
            }
        }

        throw ModelReader.Invalid("a number is too long");
    }

    public string TakeText()
    {
        int length = (int)TakeVariable();
        ReadOnlySpan<byte> units = Take(2L * length);
        return string.Create(length, units, static (characters, source) =>
        {
            for (int i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(source[(2 * i)..]);
            }
        });
    }
}
