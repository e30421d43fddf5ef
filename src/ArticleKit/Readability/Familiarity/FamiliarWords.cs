using ArticleKit.Text.Segmentation;

namespace ArticleKit.Readability.Familiarity;

/// <summary>Tells on which lists of familiar words a word of a text is to be taken as standing.</summary>
/// <remarks>
/// <para>The rules are those of Dale, E., Chall, J. S. (1948), A formula for predicting readability: instructions, Educational Research
/// Bulletin 27(2), 37-54, which Chall and Dale (1995) and Spache (1974) share in the main. As familiar count the words of the list;
/// numerals; the forms that <see cref="InflectionRules"/> make; compounds with hyphens of which every part is familiar. Abbreviations
/// count as unfamiliar, but for the few that the lists or the rules name.</para>
/// <para>Names of persons and places are familiar too, by the rules of 1995 from the second time on; they are told by the sentence they stand
/// in, not here.</para>
/// </remarks>
internal static class FamiliarWords
{
    private static readonly FamiliarWordTable Table = FamiliarWordTable.Load();

    /// <summary>The lists by which a word is familiar.</summary>
    /// <param name="word">A word of a text, in any case.</param>
    public static FamiliarWordMarks ListsOf(ReadOnlySpan<char> word) => ListsOf(Table, word) & FamiliarWordMarks.AllLists;

    private static FamiliarWordMarks ListsOf(FamiliarWordTable table, ReadOnlySpan<char> word)
    {
        FamiliarWordMarks lists = InflectionRules.ListsOf(table, WordKey.Of(word));
        if ((lists & FamiliarWordMarks.AllLists) == FamiliarWordMarks.AllLists)
        {
            return lists;
        }

        int hyphen = IndexOfHyphen(word, 0);
        if (hyphen >= 0)
        {
            return lists | ListsOfParts(table, word, hyphen);
        }

        return IsNumeral(word) ? FamiliarWordMarks.AllLists : lists;
    }

    /// <summary>The lists by which every part of a compound is familiar.</summary>
    private static FamiliarWordMarks ListsOfParts(FamiliarWordTable table, ReadOnlySpan<char> word, int hyphen)
    {
        FamiliarWordMarks lists = FamiliarWordMarks.AllLists;
        int start = 0;
        while (lists != FamiliarWordMarks.None && start < word.Length)
        {
            int end = hyphen < 0 ? word.Length : hyphen;
            ReadOnlySpan<char> part = word[start..end];
            lists &= IsNumeral(part) ? FamiliarWordMarks.AllLists : InflectionRules.ListsOf(table, WordKey.Of(part));
            start = end + 1;
            hyphen = IndexOfHyphen(word, start);
        }

        return lists;
    }

    private static int IndexOfHyphen(ReadOnlySpan<char> word, int start)
    {
        for (int i = start; i < word.Length; i++)
        {
            if (Characters.IsHyphen(word[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a word begins with a digit, as 1947, 3:45 and 20th do.</summary>
    private static bool IsNumeral(ReadOnlySpan<char> word) => word.IsEmpty || char.IsDigit(word[0]) || char.IsNumber(word[0]);
}
