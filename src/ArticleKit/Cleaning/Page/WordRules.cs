using System.Globalization;

namespace ArticleKit.Cleaning.Page;

/// <summary>What counts as a word where blanks do not part them.</summary>
internal static class WordRules
{
    // A Chinese word has between one and two characters; of a Japanese one, the kana are more.
    private const int IdeographsPerWord = 2;

    // Thai, Lao, Khmer and Burmese words have four to five letters and signs on average.
    private const int LettersPerWord = 4;

    /// <summary>How many characters of a run make a word; 0 where blanks part the words.</summary>
    public static int CharactersPerWord(char c) =>
        c < '\u0e00' ? 0 : IsIdeograph(c) ? IdeographsPerWord : IsWithoutBlanks(c) ? LettersPerWord : 0;

    /// <summary>The scripts of South East Asia that write words without blanks between them.</summary>
    public static bool IsWithoutBlanks(char c) =>
        c is (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff') or (>= '\u1950' and <= '\u1aaf')
            or (>= '\ua9e0' and <= '\ua9ff') or (>= '\uaa60' and <= '\uaadf');

    /// <summary>Vowel signs and accents go on with the word that they stand in.</summary>
    public static bool IsMark(char c) =>
        c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(char c) =>
        c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or (>= '\uff66' and <= '\uff9f');
}
