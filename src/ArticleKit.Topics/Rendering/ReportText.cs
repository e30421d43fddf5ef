using System.Globalization;
using System.Text;

namespace ArticleKit.Topics.Rendering;

/// <summary>Names and numbers as reports write them.</summary>
internal static class ReportText
{
    private const int LongestName = 80;

    public static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A number and its noun.</summary>
    public static string Count(int number, string noun) => $"{Count(number)} {noun}{(number == 1 ? "" : "s")}";

    /// <summary>
    /// The name of a topic as a line that is not too long: control characters are blanks, what turns the direction of text is left out,
    /// half of a surrogate pair is U+FFFD.
    /// </summary>
    public static string Name(string name, int longest = LongestName)
    {
        var clean = new StringBuilder();
        int length = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isBreak = category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            if (!isBreak && rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069)
            {
                continue;
            }

            if (++length > longest)
            {
                clean.Length -= clean.Length > 1 && char.IsLowSurrogate(clean[^1]) ? 2 : 1;
                return clean.Append('…').ToString();
            }

            clean.Append(isBreak ? " " : rune.ToString());
        }

        return clean.ToString().Trim();
    }

    /// <summary>The columns that text takes on a terminal: wide characters take two, marks above and below others none.</summary>
    /// <remarks>Unicode Standard Annex 11 (East Asian Width), in the ranges that matter.</remarks>
    public static int Width(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
                ? 0
                : rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
                    or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
                    or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
        }

        return width;
    }
}
