using System.Text;
using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Data;

/// <summary>Tells whether articles say the same, without keeping them.</summary>
/// <remarks>
/// A hash of 64 bits over letters and digits in lower case: what differs in case, punctuation or white space only has the same. Among a
/// million different articles two have the same with a probability of 3 in 100 million; the cost is a needless warning.
/// </remarks>
internal static class TextKey
{
    /// <summary>The key of an article: that of its text, or of its title if the text holds no word; null if neither does.</summary>
    public static ulong? Of(string? text, string? title) => Of(text) ?? Of(title);

    private static ulong? Of(string? text)
    {
        ulong hash = NgramHash.Start;
        bool hasWord = false;
        bool isApart = false;
        ReadOnlySpan<char> rest = text;
        while (rest.Length > 0)
        {
            int length = 1;
            bool isInWord = char.IsLetterOrDigit(rest[0]);
            if (char.IsSurrogate(rest[0]))
            {
                _ = Rune.DecodeFromUtf16(rest, out Rune rune, out length);
                isInWord = Rune.IsLetterOrDigit(rune);
            }

            if (isInWord)
            {
                hash = isApart ? NgramHash.Append(hash, ' ') : hash;
                hash = NgramHash.Append(hash, char.ToLowerInvariant(rest[0]));
                hash = length > 1 ? NgramHash.Append(hash, rest[1]) : hash;
            }

            hasWord |= isInWord;
            isApart = hasWord && !isInWord;
            rest = rest[length..];
        }

        return hasWord ? hash : null;
    }
}
