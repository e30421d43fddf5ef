namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Tells at a glance that most words are not in a table: by their first and last letters and their lengths. A look into a table that
/// holds more than ASCII costs many times as much.
/// </summary>
internal sealed class WordShapes
{
    private const int Letters = 26;
    private const int MaxLength = 31;

    // For each first and last letter, a bit for each length.
    private readonly uint[] _lengths = new uint[Letters * Letters];
    private readonly bool _hasLonger;

    /// <param name="words">The words of the table, in any case.</param>
    public WordShapes(IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            _hasLonger |= word.Length > MaxLength;
            if (word.Length <= MaxLength && IndexOf(word) is >= 0 and int index)
            {
                _lengths[index] |= 1U << word.Length;
            }
        }
    }

    /// <summary>Whether a word, in any case, may be one of the table.</summary>
    public bool MayContain(ReadOnlySpan<char> word)
    {
        if (word.Length > MaxLength)
        {
            return _hasLonger;
        }

        int index = IndexOf(word);
        return index < 0 || (_lengths[index] >> word.Length) % 2 == 1;
    }

    /// <summary>Where a word that begins and ends with letters of ASCII belongs; -1 for others.</summary>
    private static int IndexOf(ReadOnlySpan<char> word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]) ? (((word[0] | 0x20) - 'a') * Letters) + (word[^1] | 0x20) - 'a' : -1;
}
