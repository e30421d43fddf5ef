namespace ArticleKit.Text.Syllables;

/// <summary>The fast way for what most words of English are: a few plain letters, of which at most the first is a capital.</summary>
internal static class PlainWord
{
    private const int Longest = Symbols.LongestExactKey;

    /// <summary>Counts the syllables of a word that is two to twelve letters a to z, and not in capitals.</summary>
    /// <param name="word">Any word.</param>
    /// <param name="syllables">1 or more, if it is such a word.</param>
    /// <returns>Whether it is such a word; it is then all letters.</returns>
    public static bool TryCount(ReadOnlySpan<char> word, out int syllables)
    {
        syllables = 0;
        if (word.Length is < 2 or > Longest || !char.IsAsciiLetterLower(word[1]))
        {
            return false;
        }

        ulong key = 0;
        foreach (char c in word)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }

            key = Symbols.Append(key, (byte)(c & 0x1F));
        }

        WordSyllables counter = WordSyllables.Default;
        syllables = counter.CountListed(key);
        if (syllables == 0)
        {
            syllables = CountByRules(word, counter);
        }

        return true;
    }

    private static int CountByRules(ReadOnlySpan<char> word, WordSyllables counter)
    {
        Span<byte> symbols = stackalloc byte[Longest];
        for (int i = 0; i < word.Length; i++)
        {
            symbols[i] = (byte)(word[i] & 0x1F);
        }

        return counter.CountByRules(symbols[..word.Length]);
    }
}
