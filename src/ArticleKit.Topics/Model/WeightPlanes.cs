namespace ArticleKit.Topics.Model;

/// <summary>Puts the weights of one function beside each other, which compresses better, and two of four bits into a byte.</summary>
internal static class WeightPlanes
{
    // What is added so that a weight of four bits is not negative.
    private const int NibbleZero = 8;

    /// <summary>The number of bytes of the weights of one function.</summary>
    public static int Length(int features, int bits) => bits == 8 ? features : (features + 1) / 2;

    public static byte[] Pack(sbyte[] values, int functions, int bits)
    {
        int features = values.Length / functions;
        int length = Length(features, bits);
        byte[] packed = new byte[functions * length];
        for (int feature = 0; feature < features; feature++)
        {
            for (int function = 0; function < functions; function++)
            {
                sbyte value = values[(feature * functions) + function];
                ref byte place = ref packed[(function * length) + (bits == 8 ? feature : feature / 2)];
                place |= bits == 8 ? (byte)value : (byte)((value + NibbleZero) << (4 * (feature & 1)));
            }
        }

        return packed;
    }

    public static sbyte[] Unpack(ReadOnlySpan<byte> packed, int features, int functions, int bits)
    {
        int length = Length(features, bits);
        sbyte[] values = new sbyte[features * functions];
        for (int function = 0; function < functions; function++)
        {
            ReadOnlySpan<byte> plane = packed.Slice(function * length, length);
            for (int feature = 0; feature < features; feature++)
            {
                values[(feature * functions) + function] = bits == 8
                    ? (sbyte)plane[feature]
                    : (sbyte)(((plane[feature / 2] >> (4 * (feature & 1))) & 0xF) - NibbleZero);
            }
        }

        return values;
    }
}
