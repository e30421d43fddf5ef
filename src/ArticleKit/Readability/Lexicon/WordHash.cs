using ArticleKit.Text;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Lexicon;

/// <summary>Numbers that stand for words, apart from case and the kind of apostrophe; two words of a text hardly ever share one.</summary>
internal static class WordHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Another one in each process, so that nobody can write words that crowd one place of a table.
    private static readonly ulong Secret = ((ulong)(uint)HashCode.Combine(0) << 32) | (uint)HashCode.Combine(1) | 1;

    /// <summary>The hash of a word; never 0.</summary>
    public static ulong Of(ReadOnlySpan<char> word) =>
        AsciiWord.TryRead(word, new TextSpan(0, word.Length), out AsciiWord plain) ? plain.Hash : OfAny(word);

    /// <summary>The hash of a word that is no <see cref="AsciiWord"/>; never 0.</summary>
    /// <remarks>FNV-1a (Fowler, Noll and Vo 1991).</remarks>
    public static ulong OfAny(ReadOnlySpan<char> word)
    {
        ulong hash = OffsetBasis;
        foreach (char c in word)
        {
            hash = (hash ^ Fold(c)) * Prime;
        }

        return hash == 0 ? 1 : hash;
    }

    /// <summary>A number of 31 bits, of which any lower ones can serve as a place in a table that is made from a text.</summary>
    public static int Scatter(ulong hash) => (int)((Math.BigMul(hash, Secret, out ulong low) ^ low) & int.MaxValue);

    /// <summary>A character in lower case; all apostrophes are alike.</summary>
    public static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 128 ? c : Characters.IsApostrophe(c) ? '\'' : char.ToLowerInvariant(c);
}
