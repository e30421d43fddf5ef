using ArticleKit.Text.Segmentation;

namespace ArticleKit.Text.Quotes;

/// <summary>Apostrophes at the ends of words, which look like single quotation marks.</summary>
internal static class Elisions
{
    private const int LongestWord = 8;

    /// <summary>Whether the apostrophe before a word stands for letters or figures that are left out: '90s, 'em, rock 'n' roll, 's avonds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins, after the apostrophe.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public static bool StandAt(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        while (i < end && i - start <= LongestWord && char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        ReadOnlySpan<char> word = text[start..i];
        if (word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]))
        {
            return word.Length == 2 || word[2] is 's' or 'S' or 'e' or 'r';
        }

        if (word.Length == 1)
        {
            return word[0] is 's' or 't' or 'n' or 'N' or 'k' or 'm' or 'r' or 'd' or 'e' or 'o';
        }

        Span<char> lower = stackalloc char[LongestWord];
        if (word.Length is 0 or > LongestWord)
        {
            return false;
        }

        word.ToLowerInvariant(lower);
        return lower[..word.Length] is "em" or "til" or "till" or "tis" or "twas" or "twere" or "twill" or "cause" or "cos" or "cuz" or "bout" or "round" or "neath"
            or "nother" or "nuff" or "tude" or "burbs" or "hood" or "ere" or "ello" or "ome" or "ave" or "im" or "er" or "nuther" or "ne" or "ner" or "ns";
    }

    /// <summary>
    /// Whether the mark after a word may be the apostrophe of a plural in the genitive (dogs'), of a swallowed letter (goin', po') or of a
    /// measure (6'): unless punctuation says that speech ends there.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="mark">Where the mark stands.</param>
    /// <param name="end">Where the paragraph ends.</param>
    public static bool MayEndAt(ReadOnlySpan<char> text, int start, int mark, int end)
    {
        bool isFollowedByWord = mark + 2 < end && text[mark + 1] is ' ' or '\u00A0' or '-' && char.IsLetterOrDigit(text[mark + 2]);
        if (!isFollowedByWord || mark == start)
        {
            return false;
        }

        char last = text[mark - 1];
        if (last is 's' or 'S' or 'z' or 'x' || char.IsAsciiDigit(last))
        {
            return true;
        }

        int wordStart = mark;
        while (wordStart > start && mark - wordStart <= LongestWord && char.IsLetter(text[wordStart - 1]))
        {
            wordStart--;
        }

        ReadOnlySpan<char> word = text[wordStart..mark];
        return word is [.., 'i', 'n'] || (word.Length is > 0 and <= 2 && Characters.IsLower(word[0])) || word is "th" or "ol" or "an";
    }
}
