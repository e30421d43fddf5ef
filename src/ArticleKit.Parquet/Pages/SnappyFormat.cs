using System.Buffers.Binary;

namespace ArticleKit.Parquet.Pages;

/// <summary>Looks whether bytes are what Snappy makes ("Snappy compressed format description").</summary>
/// <remarks>The library does not refuse every copy of what is not there: what it gives then is whatever its memory held before.</remarks>
internal static class SnappyFormat
{
    private const int LongestShortLiteral = 60;

    /// <summary>Whether bytes unpack to exactly so many, each of which they hold or copy from before it.</summary>
    /// <param name="packed">The bytes.</param>
    /// <param name="length">How many they are to become.</param>
    public static bool IsSound(ReadOnlySpan<byte> packed, int length)
    {
        int position = 0;
        while (position < packed.Length && packed[position++] >= 0x80)
        {
            // The length, which is known.
        }

        long made = 0;
        while (position < packed.Length)
        {
            byte tag = packed[position++];
            int extra = ExtraOf(tag);
            if (extra > packed.Length - position)
            {
                return false;
            }

            uint number = ReadNumber(packed.Slice(position, extra));
            position += extra;
            if ((tag & 3) == 0)
            {
                long literal = (extra == 0 ? tag >> 2 : number) + 1L;
                if (literal > packed.Length - position)
                {
                    return false;
                }

                position += (int)literal;
                made += literal;
            }
            else
            {
                bool isShort = (tag & 3) == 1;
                long offset = isShort ? ((uint)(tag >> 5) << 8) | number : number;
                if (offset == 0 || offset > made)
                {
                    return false;
                }

                made += isShort ? 4 + ((tag >> 2) & 7) : 1 + (tag >> 2);
            }

            if (made > length)
            {
                return false;
            }
        }

        return made == length;
    }

    /// <summary>How many bytes a number behind a tag has.</summary>
    private static int ExtraOf(byte tag) => (tag & 3) switch
    {
        0 => Math.Max(0, (tag >> 2) + 1 - LongestShortLiteral),
        1 => 1,
        2 => sizeof(ushort),
        _ => sizeof(uint),
    };

    private static uint ReadNumber(ReadOnlySpan<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[sizeof(uint)];
        whole.Clear();
        bytes.CopyTo(whole);
        return BinaryPrimitives.ReadUInt32LittleEndian(whole);
    }
}
