using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Text.Segmentation;

/// <summary>Looks at sixteen characters of a text at once, which most words are shorter than.</summary>
internal static class AsciiRun
{
    /// <summary>How many characters are looked at.</summary>
    public const int Length = 16;

    private const byte CaseBit = 0x20;
    private const int LettersOfAlphabet = 26;
    private const int Digits = 10;

    /// <summary>The characters from a position on as bytes: those beyond 255 as 255, those beyond the end of the text as 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(ReadOnlySpan<char> text, int start)
    {
        return start + Length <= text.Length ? Narrow(text.Slice(start, Length)) : LoadLast(text, start);
    }

    /// <summary>A bit for each letter A to Z, large or small, the lowest for the first character.</summary>
    public static uint Letters(Vector128<byte> characters) =>
        AreBelow((characters | Vector128.Create(CaseBit)) - Vector128.Create((byte)'a'), LettersOfAlphabet).ExtractMostSignificantBits();

    /// <summary>How many letters A to Z and digits stand at a position, as far as is looked at.</summary>
    public static int LettersAndDigits(ReadOnlySpan<char> text, int start)
    {
        Vector128<byte> characters = Load(text, start);
        uint digits = AreBelow(characters - Vector128.Create((byte)'0'), Digits).ExtractMostSignificantBits();
        return BitOperations.TrailingZeroCount(~(Letters(characters) | digits));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Vector128<byte> LoadLast(ReadOnlySpan<char> text, int start)
    {
        Span<char> last = stackalloc char[Length];
        last.Clear();
        text[start..].CopyTo(last);
        return Narrow(last);
    }

    private static Vector128<byte> AreBelow(Vector128<byte> characters, int limit) => Vector128.LessThan(characters, Vector128.Create((byte)limit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ReadOnlySpan<char> characters)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(characters);
        return Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
    }
}
