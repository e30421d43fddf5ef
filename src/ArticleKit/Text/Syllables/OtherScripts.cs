namespace ArticleKit.Text.Syllables;

/// <summary>Counts syllables by letters alone, where no rules of pronunciation are known.</summary>
internal static class OtherScripts
{
    private const string Latin = "aeiouy";
    private const string Cyrillic = "аеёиоуыэюяіїєѐѝ";
    private const string Greek = "αεηιουωάέήίόύώϊϋΐΰ";
    private const string SmallKana = "ゃゅょぁぃぅぇぉャュョァィゥェォー";

    /// <summary>
    /// Counts the groups of Latin and Greek vowels, each Cyrillic vowel, each Korean block and each Chinese character, and the Japanese
    /// kana of full size; 0 if there are none of these.
    /// </summary>
    public static int CountVowels(ReadOnlySpan<char> letters)
    {
        int count = 0;
        bool inGroup = false;
        foreach (char letter in letters)
        {
            char c = letter < 128 ? (char)(letter | 0x20) : char.ToLowerInvariant(letter);
            bool grouped = Latin.Contains(c, StringComparison.Ordinal) || (c is >= 'ΐ' and <= 'ώ' && Greek.Contains(c, StringComparison.Ordinal));
            bool single = !grouped && IsSyllable(c);
            count += single || (grouped && !inGroup) ? 1 : 0;
            inGroup = grouped;
        }

        return count;
    }

    private static bool IsSyllable(char c) => c switch
    {
        < '\u0400' => false,
        <= '\u045F' => Cyrillic.Contains(c, StringComparison.Ordinal),
        >= '\u3041' and <= '\u30FE' => !SmallKana.Contains(c, StringComparison.Ordinal),
        >= '\uAC00' and <= '\uD7A3' => true,
        (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => true,
        _ => false,
    };
}
