using System.Buffers;
using System.Globalization;

namespace ArticleKit.Text.Segmentation;

/// <summary>What the characters of a text mean for cutting it into paragraphs, sentences and words.</summary>
internal static class Characters
{
    /// <summary>The stops of Chinese and Japanese, which end a sentence without a blank after them.</summary>
    private const string WideStops = "。！？｡";

    /// <summary>Stops of other scripts that are followed by a blank: Arabic, Urdu, Devanagari, Ethiopic, Armenian, Khmer, Burmese, Tibetan.</summary>
    private const string OtherStops = "؟۔।॥።፧։។။།";

    private const string ClosingMarks = "\"'”’“»›)]}」』）】〉》";
    private const string OpeningMarks = "\"'“‘„‚«‹([{「『（【〈《¿¡`";
    private const string ListBullets = "•⁃‣◦▪●■";

    /// <summary>Everything that may end a sentence, open or close something inside it, or begin an item of a list.</summary>
    public static readonly SearchValues<char> Interesting =
        SearchValues.Create(".!?…‼⁇⁈⁉()[\"" + WideStops + OtherStops + ListBullets);

    /// <summary>What of these a text can hold that has none of the characters from U+2020 on, nor from U+0500 to U+2011.</summary>
    private static readonly SearchValues<char> InterestingOfAscii = SearchValues.Create(".!?()[\"");

    /// <summary>The characters of <see cref="Interesting"/> that a text can hold: few in most texts, which are found faster.</summary>
    public static SearchValues<char> InterestingIn(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u2020', '\uFFFF') || text.ContainsAnyInRange('\u0500', '\u2011') ? Interesting : InterestingOfAscii;

    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsLatinStop(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉';

    public static bool IsWideStop(char c) => c > 127 && WideStops.Contains(c, StringComparison.Ordinal);

    public static bool IsOtherStop(char c) => c > 127 && OtherStops.Contains(c, StringComparison.Ordinal);

    public static bool IsStop(char c) => IsLatinStop(c) || IsWideStop(c) || IsOtherStop(c);

    public static bool IsClosing(char c) => ClosingMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsOpening(char c) => OpeningMarks.Contains(c, StringComparison.Ordinal);

    public static bool IsQuote(char c) => c is '"' or '\'' or '“' or '‘' or '„' or '‚' or '«' or '‹' or '「' or '『';

    public static bool IsBullet(char c) => c > 127 && ListBullets.Contains(c, StringComparison.Ordinal);

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';

    public static bool IsUpper(char c) => char.IsAsciiLetterUpper(c)
        || (c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter);

    public static bool IsLower(char c) => char.IsAsciiLetterLower(c) || (c > 127 && char.IsLower(c));

    /// <summary>A letter of a script that has no capitals.</summary>
    public static bool IsUncased(char c) => c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter;

    /// <summary>The position of the first character at or after <paramref name="index"/> that is not white space.</summary>
    public static int SkipWhiteSpace(ReadOnlySpan<char> text, int index, int end)
    {
        while (index < end && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>The end of what precedes <paramref name="end"/>, without the white space before it.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a word has no letter in lower case.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
