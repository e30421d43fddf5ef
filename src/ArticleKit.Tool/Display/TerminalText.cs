using System.Globalization;
using System.Text;

namespace ArticleKit.Tool.Display;

/// <summary>Makes text from anywhere safe for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Puts a blank in the place of control characters, which could move the cursor or change the terminal, takes out what reverses
    /// the direction of text, and replaces lone surrogates by U+FFFD.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                clean.Append(' ');
            }
            else if (rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
