using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>Sees UTF-16 and UTF-32, with a byte order mark or by where the zero bytes of the markup stand.</summary>
internal static class WideEncodings
{
    private const int SampleLength = 4096;
    private const int MinLength = 8;

    // A tag or two; fewer are stray zero bytes in a short text.
    private const int MinZeros = 4;

    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    /// <summary>The encoding that the first bytes name, UTF-8 included; null if they are no mark.</summary>
    public static Encoding? FindMark(ReadOnlySpan<byte> bytes, out int length)
    {
        (Encoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (Utf32BigEndian, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding?)null, 0),
        };
        return encoding;
    }

    /// <summary>The encoding without a mark; null if the zero bytes do not tell.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, SampleLength) & ~3)];
        if (sample.Length < MinLength || !sample.Contains((byte)0))
        {
            return null;
        }

        Span<int> zeros = stackalloc int[4];
        for (int i = 0; i < sample.Length; i++)
        {
            zeros[i % 4] += sample[i] == 0 ? 1 : 0;
        }

        int units = sample.Length / 4;
        if (zeros[2] == units && zeros[3] == units && zeros[0] < units)
        {
            return Encoding.UTF32;
        }

        if (zeros[0] == units && zeros[1] == units && zeros[3] < units)
        {
            return Utf32BigEndian;
        }

        // Tags are ASCII, whatever the script of the text; a character such as U+4E00 has its zero in the other place.
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int least = Math.Max(MinZeros, (sample.Length / 2 / 8) + 1);
        return odd >= least && odd > 4 * even ? Encoding.Unicode : even >= least && even > 4 * odd ? Encoding.BigEndianUnicode : null;
    }
}
