using System.Runtime.InteropServices;

namespace ArticleKit.Cleaning.Content;

/// <summary>How many of the characters of a text are of some kinds.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CharacterCounts(int Digits, int Capitals, int Commas, int Stops)
{
    private const int Bits = 16;
    private const int MaxRun = (1 << Bits) - 1;

    // For each character of ASCII, one in the count of its kind; the four counts share a number.
    private static readonly ulong[] Ascii = [.. Enumerable.Range(0, 128).Select(c => KindOf((char)c))];

    public static CharacterCounts Of(ReadOnlySpan<char> text)
    {
        var counts = default(CharacterCounts);
        for (; text.Length > MaxRun; text = text[MaxRun..])
        {
            counts = counts.Plus(Sum(text[..MaxRun]));
        }

        return counts.Plus(Sum(text));
    }

    private static ulong Sum(ReadOnlySpan<char> run)
    {
        ulong sum = 0;
        foreach (char c in run)
        {
            sum += c < Ascii.Length ? Ascii[c] : KindOf(c);
        }

        return sum;
    }

    private static ulong KindOf(char c) =>
        char.IsAsciiDigit(c) ? 1
        : char.IsUpper(c) ? 1UL << Bits
        : c is ',' or '，' or '、' or '،' ? 1UL << (2 * Bits)
        : c is '.' or '!' or '?' or '。' or '！' or '？' or '؟' or '।' or '۔' or '។' or '။' ? 1UL << (3 * Bits)
        : 0;

    private CharacterCounts Plus(ulong sum) =>
        new(Digits + (ushort)sum, Capitals + (ushort)(sum >> Bits), Commas + (ushort)(sum >> (2 * Bits)), Stops + (ushort)(sum >> (3 * Bits)));
}
