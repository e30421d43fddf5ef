using System.Globalization;
using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Familiarity;

/// <summary>A short word as one number, five bits a character with the last one lowest, so that endings come off by shifting.</summary>
internal static class WordKey
{
    /// <summary>The bits of a character.</summary>
    public const int Bits = 5;

    /// <summary>The longest word that has a key.</summary>
    public const int MaximumLength = 25;

    /// <summary>The key of a word that can be on no list: too long, or with other characters than the lists hold.</summary>
    public static readonly UInt128 None = UInt128.Zero;

    /// <summary>How many characters fit into 64 bits.</summary>
    private const int ShortLength = 64 / Bits;

    /// <summary>Of an ASCII letter these bits are its place in the alphabet, whatever its case.</summary>
    private const uint LetterBits = 31;

    private const uint Apostrophe = 27;
    private const uint Hyphen = 28;
    private const uint Stop = 29;
    private const uint Other = 31;

    /// <summary>The key of a word in lower case, in capitals or mixed; a stop at its end counts for nothing.</summary>
    public static UInt128 Of(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortLength)
        {
            ulong letters = 0;
            foreach (char c in word)
            {
                if (!char.IsAsciiLetter(c))
                {
                    return OfAny(word);
                }

                letters = (letters << Bits) | (c & LetterBits);
            }

            return letters;
        }

        return OfAny(word);
    }

    /// <summary>The key of an ending of up to six letters.</summary>
    public static uint OfEnding(string ending)
    {
        uint key = 0;
        foreach (char c in ending)
        {
            key = (key << Bits) | CodeOf(c);
        }

        return key;
    }

    /// <summary>Whether a word has this ending.</summary>
    /// <param name="key">The word.</param>
    /// <param name="ending">The ending.</param>
    /// <param name="length">How many characters the ending has.</param>
    /// <param name="before">After how many characters it must come at least, less one.</param>
    public static bool EndsWith(UInt128 key, uint ending, int length, int before = 1) =>
        ((uint)key & ((1u << (Bits * length)) - 1)) == ending && key >> (Bits * (length + before)) != UInt128.Zero;

    /// <summary>The same, for words of more than a few plain letters.</summary>
    private static UInt128 OfAny(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        UInt128 key = UInt128.Zero;
        int length = 0;
        foreach (char c in word)
        {
            uint code = CodeOf(c);
            if (code == 0)
            {
                continue;
            }

            length++;
            if (code == Other || length > MaximumLength)
            {
                return None;
            }

            key = (key << Bits) | code;
        }

        return key;
    }

    /// <summary>The code of a character; 0 if it counts for nothing, such as a soft hyphen.</summary>
    private static uint CodeOf(char c)
    {
        if (char.IsAsciiLetter(c))
        {
            return (uint)(c | 0x20) - ('a' - 1);
        }

        if (c == '.')
        {
            return Stop;
        }

        if (Characters.IsApostrophe(c))
        {
            return Apostrophe;
        }

        if (Characters.IsHyphen(c))
        {
            return Hyphen;
        }

        return c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format ? 0 : Other;
    }
}
