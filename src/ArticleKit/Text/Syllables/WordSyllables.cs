namespace ArticleKit.Text.Syllables;

/// <summary>Counts the syllables of one English word: as the dictionary says where the rules are wrong, else by the rules. Immutable.</summary>
internal sealed class WordSyllables(SyllableRules rules, SyllableExceptions exceptions)
{
    /// <summary>What is built into the library.</summary>
    public static WordSyllables Default { get; } = new(SyllableRules.Default, SyllableExceptions.Default);

    /// <summary>Counts the syllables.</summary>
    /// <param name="word">The symbols of a word of at most <see cref="SyllableRules.LongestWord"/> letters.</param>
    /// <returns>1 or more.</returns>
    public int Count(ReadOnlySpan<byte> word)
    {
        int listed = CountListed(Symbols.Key(word));
        return listed > 0 ? listed : Possessive(word) ?? CountByRules(word);
    }

    /// <summary>The syllables of a word that is listed; 0 for any other.</summary>
    /// <param name="key">The <see cref="Symbols.Key"/> of the word.</param>
    public int CountListed(ulong key) => exceptions.Count(key);

    /// <summary>Counts the syllables by the rules alone.</summary>
    /// <param name="word">The symbols of a word of at most <see cref="SyllableRules.LongestWord"/> letters.</param>
    /// <returns>1 or more.</returns>
    public int CountByRules(ReadOnlySpan<byte> word) => Math.Max(1, rules.Count(word));

    /// <summary>The syllables of the possessive of a word that is listed; null for anything else.</summary>
    private int? Possessive(ReadOnlySpan<byte> word)
    {
        if (word.Length < 4 || word[^2] != Symbols.Apostrophe || word[^1] != Symbols.Of('s'))
        {
            return null;
        }

        ReadOnlySpan<byte> owner = word[..^2];
        int listed = CountListed(Symbols.Key(owner));
        return listed == 0 ? null : EndsInHiss(owner) ? listed + 1 : listed;
    }

    private static bool EndsInHiss(ReadOnlySpan<byte> word)
    {
        char last = LetterAt(word, ^1);
        char before = LetterAt(word, ^2);
        return last is 's' or 'z' or 'x'
            || (last == 'h' && before is 's' or 'c')
            || (last == 'e' && before is 's' or 'c' or 'z' or 'g');
    }

    private static char LetterAt(ReadOnlySpan<byte> word, Index index) => (char)('a' + word[index] - 1);
}
