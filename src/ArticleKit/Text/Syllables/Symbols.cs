using System.Numerics;

namespace ArticleKit.Text.Syllables;

/// <summary>The symbols that words are spelled with where their syllables are counted: 1 to 26 for a to z, and those below.</summary>
internal static class Symbols
{
    public const byte Apostrophe = 27;

    /// <summary>Stands before the first letter of a word.</summary>
    public const byte Beginning = 28;

    /// <summary>Stands after the last letter of a word.</summary>
    public const byte End = 29;

    /// <summary>The most letters of which a key tells every one.</summary>
    public const int LongestExactKey = 12;

    private const int BitsOfSymbol = 5;
    private const ulong KeyMask = (1UL << (BitsOfSymbol * LongestExactKey)) - 1;
    private const ulong LongKey = 1UL << 59;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private const uint Vowels = (1u << 1) | (1u << 5) | (1u << 9) | (1u << 15) | (1u << 21) | (1u << 25);

    /// <summary>The symbol of a letter a to z, of a straight apostrophe, or of <c>^</c> and <c>$</c> for the ends of a word.</summary>
    public static byte Of(char c) => c switch
    {
        '\'' => Apostrophe,
        '^' => Beginning,
        '$' => End,
        _ => (byte)(c - 'a' + 1),
    };

    /// <summary>Spells a word of letters a to z and straight apostrophes.</summary>
    public static byte[] Of(ReadOnlySpan<char> word)
    {
        byte[] symbols = new byte[word.Length];
        for (int i = 0; i < symbols.Length; i++)
        {
            symbols[i] = Of(word[i]);
        }

        return symbols;
    }

    /// <summary>Whether this is a, e, i, o, u or y.</summary>
    public static bool IsVowel(byte symbol) => ((Vowels >> symbol) & 1) != 0;

    /// <summary>The key of a word of at most <see cref="LongestExactKey"/> letters from that of the word without its last one.</summary>
    public static ulong Append(ulong key, byte symbol) => (key << BitsOfSymbol) | symbol;

    /// <summary>A number of 60 bits that stands for a word: exactly up to twelve letters, as a hash of 59 bits where it is longer.</summary>
    public static ulong Key(ReadOnlySpan<byte> word)
    {
        ulong key = 0;
        if (word.Length <= LongestExactKey)
        {
            foreach (byte symbol in word)
            {
                key = Append(key, symbol);
            }

            return key;
        }

        foreach (byte symbol in word)
        {
            key = BitOperations.RotateLeft((key ^ symbol) * Multiplier, 29);
        }

        return (key & KeyMask) | LongKey;
    }
}
