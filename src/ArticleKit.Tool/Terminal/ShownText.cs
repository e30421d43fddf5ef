using System.Globalization;
using System.Text;
using ArticleKit.Display;

namespace ArticleKit.Tool.Terminal;

/// <summary>Text of an article as it stands in a box.</summary>
internal static class ShownText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>
    /// One line that is safe for a terminal and not longer than anybody would read at a glance. Signs that nobody sees go too, save those
    /// that words and emoji are joined with: terminals do not agree on how wide they are, and the sides of a box would not stand below each other.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">The UTF-16 code units that are shown; of a longer text the beginning, and an ellipsis.</param>
    public static string Of(string text, int most)
    {
        var shown = new StringBuilder();
        foreach (Rune rune in TerminalText.Clean(ReportText.Clip(text, most)).EnumerateRunes())
        {
            bool isSeen = rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner || Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
            shown.Append(isSeen ? rune.ToString() : "");
        }

        return shown.ToString().Trim();
    }

    /// <summary>Whether any letter is of a script that runs from right to left.</summary>
    public static bool HasRightToLeft(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            // Hebrew to Thaana and beyond, their forms for old encodings, and the old scripts of the first supplementary plane.
            if (rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
            {
                return true;
            }
        }

        return false;
    }
}
