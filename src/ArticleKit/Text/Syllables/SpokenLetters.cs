using System.Buffers;
using System.Collections.Frozen;

namespace ArticleKit.Text.Syllables;

/// <summary>The syllables of a run of letters: by dictionary and rules where it is Latin, by its vowels in some other scripts.</summary>
internal static class SpokenLetters
{
    /// <summary>A longer run is no word of English: its vowel groups are counted without the rules.</summary>
    private const int LongestWord = SyllableRules.LongestWord;

    private const int LongestAcronym = 5;

    private static readonly SearchValues<char> CapitalVowels = SearchValues.Create("AEIOUY");

    /// <summary>Abbreviations in capitals that are spelled although they have a vowel.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spelled =
        "USA UK UN EU UAE FBI CIA IBM CEO CFO CTO COO AI ID UFO VIP GOP IRS NFL HIV EPA FDA GDP IMF IOC IPO ISP USB MIT EMI ITV"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts the syllables.</summary>
    /// <param name="letters">One or more letters, with apostrophes and combining marks between them.</param>
    /// <returns>1 or more.</returns>
    public static int Count(ReadOnlySpan<char> letters)
    {
        if (letters.Length == 1)
        {
            return letters[0] is 'w' or 'W' ? 3 : 1;
        }

        if (letters.Length <= LongestAcronym && char.IsAsciiLetterUpper(letters[1]) && IsSpelled(letters))
        {
            return CountSpelled(letters);
        }

        if (letters.Length > LongestWord)
        {
            return Math.Max(1, OtherScripts.CountVowels(letters));
        }

        Span<byte> plain = stackalloc byte[LongestWord];
        int length = LatinLetters.Fold(letters, plain);
        if (length < 0)
        {
            return Math.Max(1, OtherScripts.CountVowels(letters));
        }

        return length == 0 ? 1 : WordSyllables.Default.Count(plain[..length]);
    }

    private static bool IsSpelled(ReadOnlySpan<char> letters) =>
        !letters.ContainsAnyExceptInRange('A', 'Z') && (!letters.ContainsAny(CapitalVowels) || Spelled.Contains(letters));

    private static int CountSpelled(ReadOnlySpan<char> letters) => letters.Length + (2 * letters.Count('W'));
}
