namespace ArticleKit.Text.Syllables;

/// <summary>Brings Latin letters to the symbols that the rules are made of.</summary>
internal static class LatinLetters
{
    // The base letters of U+00C0 to U+017F, in order; a dot where there is none.
    private const string Bases =
        "aaaaaaeceeeeiiiidnooooo.ouuuuytsaaaaaaeceeeeiiiidnooooo.ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnooooooeerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>What <see cref="Base"/> gives for a letter that has none.</summary>
    public const char None = '.';

    /// <summary>A Latin letter in lower case without its accent; <see cref="None"/> for any other.</summary>
    public static char Base(char letter) => char.IsAsciiLetter(letter) ? letter
        : letter is >= '\u00C0' and < '\u0180' && letter - '\u00C0' < Bases.Length ? Bases[letter - '\u00C0']
        : letter is 'ș' ? 's' : letter is 'ț' ? 't'
        : None;

    /// <summary>Spells letters in their plain form.</summary>
    /// <param name="letters">The letters, with apostrophes and combining marks.</param>
    /// <param name="plain">Takes their symbols; at least as long.</param>
    /// <returns>How many were written; -1 if there is a letter that is not Latin.</returns>
    public static int Fold(ReadOnlySpan<char> letters, Span<byte> plain)
    {
        int length = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            char c = letters[i];
            if (char.IsAsciiLetter(c))
            {
                plain[length++] = (byte)(c & 0x1F);
            }
            else if (c is '\'' or '’' or 'ʼ' or '＇')
            {
                plain[length++] = Symbols.Apostrophe;
            }
            else if (char.IsLetter(c))
            {
                char folded = FoldAccented(c, isLast: i == letters.Length - 1);
                if (folded == '.')
                {
                    return -1;
                }

                plain[length++] = Symbols.Of(folded);
            }
            else if (c == '\u0301' && i == letters.Length - 1 && length > 0 && plain[length - 1] == Symbols.Of('e'))
            {
                plain[length - 1] = Symbols.Of('i');
            }
        }

        return length;
    }

    /// <summary>An accented e at the end is spoken (café): written as an i, which the rules never take for silent.</summary>
    private static char FoldAccented(char c, bool isLast)
    {
        char folded = c is >= '\u00C0' and < '\u0180' && c - '\u00C0' < Bases.Length ? Bases[c - '\u00C0'] : '.';
        return folded == 'e' && isLast ? 'i' : folded;
    }
}
