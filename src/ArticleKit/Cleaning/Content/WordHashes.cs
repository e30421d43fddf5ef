namespace ArticleKit.Cleaning.Content;

/// <summary>Reads the words of a text as numbers, without regard to case (Fowler, Noll and Vo 1991, FNV-1a over UTF-16 units).</summary>
internal static class WordHashes
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Adds the number of each word.</summary>
    /// <param name="text">The text; words are runs of letters and digits.</param>
    /// <param name="words">Where they are added.</param>
    public static void Read(ReadOnlySpan<char> text, List<uint> words)
    {
        uint hash = Start;
        bool inWord = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * Prime;
                inWord = true;
                continue;
            }

            if (inWord)
            {
                words.Add(hash);
            }

            (hash, inWord) = (Start, false);
        }

        if (inWord)
        {
            words.Add(hash);
        }
    }
}
