namespace ArticleKit.Cleaning.Markup.Detection;

/// <summary>Takes the text with letters beyond ASCII out of the bytes of a page.</summary>
internal static class TextSample
{
    private const int MaxLength = 32_768;
    private const int MinBeyondAscii = 24;

    /// <summary>The runs between tags that hold a byte beyond ASCII, up to a bounded length; the start of the page if there are none.</summary>
    /// <remarks>No encoding of the web has the bytes of <c>&lt;</c> and <c>&gt;</c> as a part of another character.</remarks>
    public static byte[] Of(ReadOnlySpan<byte> page)
    {
        var sample = new MemoryStream();
        ReadOnlySpan<byte> rest = page;
        while (!rest.IsEmpty && sample.Length < MaxLength)
        {
            int length = rest.IndexOf((byte)'<');
            length = length < 0 ? rest.Length : length;
            ReadOnlySpan<byte> run = rest[..length];
            if (run.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            {
                sample.Write(run[..Math.Min(run.Length, MaxLength)]);
                sample.WriteByte((byte)'\n');
            }

            rest = rest[length..];
            int close = rest.IndexOf((byte)'>');
            rest = close < 0 ? [] : rest[(close + 1)..];
        }

        return sample.Length > 0 ? sample.ToArray() : page[..Math.Min(page.Length, MaxLength)].ToArray();
    }

    /// <summary>Whether most letters of the text are no ASCII letters, as in no language that is written with Latin ones.</summary>
    public static bool IsMostlyBeyondAscii(ReadOnlySpan<byte> page)
    {
        int high = 0;
        int letters = 0;
        foreach (byte value in Of(page))
        {
            high += value >= 0x80 ? 1 : 0;
            letters += value >= 0x80 || char.IsAsciiLetter((char)value) ? 1 : 0;
        }

        return high >= MinBeyondAscii && 2 * high > letters;
    }
}
