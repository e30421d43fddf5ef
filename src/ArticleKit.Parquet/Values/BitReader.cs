namespace ArticleKit.Parquet.Values;

/// <summary>Reads numbers of so many bits, the lowest bit first.</summary>
internal static class BitReader
{
    private const int BitsPerByte = 8;

    /// <summary>Reads a number.</summary>
    /// <param name="bytes">Where it stands.</param>
    /// <param name="bit">At which bit it begins.</param>
    /// <param name="width">How many bits it has, up to 64.</param>
    /// <exception cref="InvalidDataException">It ends behind the bytes.</exception>
    public static ulong Read(ReadOnlySpan<byte> bytes, long bit, int width)
    {
        if (bit + width > (long)bytes.Length * BitsPerByte)
        {
            throw Varint.Damaged();
        }

        ulong value = 0;
        for (int there = 0; there < width;)
        {
            int offset = (int)(bit % BitsPerByte);
            int taken = Math.Min(width - there, BitsPerByte - offset);
            ulong part = ((ulong)bytes[(int)(bit / BitsPerByte)] >> offset) & ((1UL << taken) - 1);
            value |= part << there;
            there += taken;
            bit += taken;
        }

        return value;
    }
}
