using System.Globalization;

namespace ArticleKit.Cleaning.Page;

/// <summary>What to do with characters that show nothing, by what stands around them.</summary>
internal static class InvisibleCharacters
{
    public const char WordBreak = '\u200b';

    // Below are Latin, Greek and Cyrillic, whose letters neither join nor need to be told not to.
    private const char FirstJoining = '\u0530';

    /// <summary>Whether a character never stands in clean text: controls, soft hyphens, marks for layout, noncharacters.</summary>
    public static bool IsDropped(char c) =>
        c is '\u00ad' or '\u034f' or '\u17b4' or '\u17b5' or '\u180e' or '\ufeff'
            or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u206f') or (>= '\ufdd0' and <= '\ufdef') or (>= '\ufff9' and <= '\ufffc') or >= '\ufffe'
        || char.IsControl(c);

    /// <summary>Blanks that Unicode does not count as white space.</summary>
    public static bool IsBlank(char c) => c is '\u2800' or '\u3164' or '\uffa0';

    /// <summary>Zero-width joiners and non-joiners, and word breaks.</summary>
    public static bool IsJoiner(char c) => c is '\u200b' or '\u200c' or '\u200d';

    /// <summary>Marks for the direction of text that would otherwise be shown in the wrong order.</summary>
    public static bool IsDirectionMark(char c) => c is '\u200e' or '\u200f' or '\u061c';

    /// <summary>Letters of the scripts that run from right to left.</summary>
    public static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08ff' and not '\u061c') or (>= '\ufb1d' and <= '\ufefc');

    /// <summary>Whether a joiner changes how a character before it is shown, whatever follows: in the scripts of India.</summary>
    public static bool IsMeantAfter(char joiner, char before) => joiner != WordBreak && before is >= '\u0900' and <= '\u0dff';

    /// <summary>Whether a joiner means something between two characters: a Persian word, an emoji, a word of Khmer.</summary>
    public static bool IsMeantBetween(char before, char joiner, char after) => joiner == WordBreak
        ? WordRules.IsWithoutBlanks(before) && WordRules.IsWithoutBlanks(after)
        : IsJoining(before) && IsJoining(after);

    /// <summary>Whether a selector of a form of the character before it (U+FE00 to U+FE0F) has one to select.</summary>
    public static bool HasVariant(char before) => before is '#' or '*' || char.IsAsciiDigit(before) || before >= FirstJoining || (before >= '\u00a9' && !char.IsLetter(before));

    private static bool IsJoining(char c) => c >= FirstJoining && (char.IsSurrogate(c) || char.IsLetter(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol);
}
