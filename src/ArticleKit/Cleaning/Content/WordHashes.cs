namespace ArticleKit.Cleaning.Content;

/// <summary>Reads the words of a text as numbers, without regard to case (Fowler, Noll and Vo 1991, FNV-1a over UTF-16 units).</summary>
internal static class WordHashes
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    // Letters of ASCII in lower case and digits; 0 for what is in no word.
    private static readonly char[] Folded = [.. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    /// <summary>Adds the number of each word that is long enough.</summary>
    /// <param name="text">The text; words are runs of letters and digits.</param>
    /// <param name="words">Where they are added.</param>
    /// <param name="minLength">How long a word must be to be added.</param>
    /// <param name="maxWords">Where to stop.</param>
    public static void Read(ReadOnlySpan<char> text, List<uint> words, int minLength = 1, int maxWords = int.MaxValue)
    {
        uint hash = Start;
        int length = 0;
        foreach (char c in text)
        {
            char folded = c < Folded.Length ? Folded[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
            if (folded != '\0')
            {
                hash = (hash ^ folded) * Prime;
                length++;
                continue;
            }

            Add(words, hash, length, minLength);
            if (words.Count >= maxWords)
            {
                return;
            }

            (hash, length) = (Start, 0);
        }

        Add(words, hash, length, minLength);
    }

    private static void Add(List<uint> words, uint hash, int length, int minLength)
    {
        if (length >= Math.Max(1, minLength))
        {
            words.Add(hash);
        }
    }
}
