namespace ArticleKit.Parquet.Values;

/// <summary>Numbers of seven bits a byte, the lowest first (unsigned LEB128).</summary>
internal static class Varint
{
    private const int MaxLength = 10;

    /// <summary>Reads a number.</summary>
    /// <param name="bytes">Where it stands.</param>
    /// <param name="position">Where in them; behind it afterwards.</param>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static ulong Read(ReadOnlySpan<byte> bytes, ref int position)
    {
        ulong value = 0;
        for (int i = 0; i < MaxLength && position < bytes.Length; i++)
        {
            byte part = bytes[position++];
            value |= (ulong)(part & 0x7F) << (7 * i);
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }

    /// <summary>Reads a number whose lowest bit is its sign.</summary>
    /// <inheritdoc cref="Read"/>
    public static long ReadSigned(ReadOnlySpan<byte> bytes, ref int position)
    {
        ulong value = Read(bytes, ref position);
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>What is told of a page whose values do not hold together.</summary>
    public static InvalidDataException Damaged() => new("A page is damaged: its values do not hold together.");
}
