using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Text.Segmentation;

/// <summary>A word of up to sixteen letters A to Z, as most words of English are, read at once instead of letter by letter.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AsciiWord
{
    /// <summary>The most letters.</summary>
    public const int MaximumLength = AsciiRun.Length;

    private const byte CaseBit = 0x20;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private AsciiWord(ulong hash, uint capitals, int length)
    {
        Hash = hash;
        Capitals = capitals;
        Length = length;
    }

    /// <summary>A number that stands for the word, apart from case: exactly up to eight letters, as a hash where it is longer; never 0.</summary>
    public ulong Hash { get; }

    /// <summary>A bit for each capital, the lowest for the first letter.</summary>
    public uint Capitals { get; }

    /// <summary>The number of letters.</summary>
    public int Length { get; }

    /// <summary>Whether the second letter is a capital, so that the word may be an abbreviation.</summary>
    public bool MayBeAcronym => (Capitals & 2) != 0;

    /// <summary>Reads a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where the word stands in it; not empty.</param>
    /// <param name="word">The word, if it is such a one.</param>
    /// <returns>Whether it is letters A to Z only, and not too many of them.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, TextSpan span, out AsciiWord word)
    {
        word = default;
        if (span.Length > MaximumLength)
        {
            return false;
        }

        Vector128<byte> bytes = AsciiRun.Load(text, span.Start);
        uint all = (1u << span.Length) - 1;
        if ((AsciiRun.Letters(bytes) & all) != all)
        {
            return false;
        }

        word = Read(bytes, span.Length);
        return true;
    }

    /// <summary>Reads the letters A to Z that stand at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    /// <returns>The letters, at most <see cref="MaximumLength"/> of them; none is a word too, of length 0.</returns>
    public static AsciiWord At(ReadOnlySpan<char> text, int start)
    {
        Vector128<byte> bytes = AsciiRun.Load(text, start);
        return Read(bytes, BitOperations.TrailingZeroCount(~AsciiRun.Letters(bytes)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static AsciiWord Read(Vector128<byte> bytes, int length)
    {
        Vector128<byte> inside = Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        Vector128<ulong> folded = ((bytes | Vector128.Create(CaseBit)) & inside).AsUInt64();
        ulong hash = folded.GetElement(0) ^ BitOperations.RotateLeft(folded.GetElement(1) * Multiplier, MaximumLength);
        uint capitals = Vector128.Equals(bytes & Vector128.Create(CaseBit), Vector128<byte>.Zero).ExtractMostSignificantBits() & ((1u << length) - 1);
        return new AsciiWord(hash == 0 ? 1 : hash, capitals, length);
    }
}
