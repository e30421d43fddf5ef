using System.Runtime.CompilerServices;

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

    // A model is unpacked once, before the runtime would have compiled the loop well by itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static sbyte[] Unpack(ReadOnlySpan<byte> packed, int features, int functions, int bits)
    {
        int length = Length(features, bits);
        sbyte[] values = new sbyte[features * functions];
        if (bits == 8)
        {
            for (int feature = 0, value = 0; feature < features; feature++)
            {
                for (int function = 0, place = feature; function < functions; function++, value++, place += length)
                {
                    values[value] = (sbyte)packed[place];
                }
            }

            return values;
        }

        for (int pair = 0; pair < length; pair++)
        {
            Span<sbyte> first = values.AsSpan(2 * pair * functions, functions);
            Span<sbyte> second = (2 * pair) + 1 < features ? values.AsSpan(((2 * pair) + 1) * functions, functions) : [];
            for (int function = 0, place = pair; function < first.Length; function++, place += length)
            {
                byte both = packed[place];
                first[function] = (sbyte)((both & 0xF) - NibbleZero);
                if (second.Length > 0)
                {
                    second[function] = (sbyte)((both >> 4) - NibbleZero);
                }
            }
        }

        return values;
    }
}
