using System.Globalization;
using System.Text;

namespace ArticleKit.Display;

/// <summary>Makes text from anywhere safe for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// Text as it may stand in a terminal: with blanks in the place of control characters and line breaks, without what reverses the
    /// direction of writing, and with U+FFFD in the place of lone surrogates.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        Span<char> characters = stackalloc char[2];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                plain.Append(rune.Value is < ' ' or 0x7F ? ' ' : (char)rune.Value);
                continue;
            }

            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                plain.Append(' ');
            }
            else if (rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069))
            {
                plain.Append(characters[..rune.EncodeToUtf16(characters)]);
            }
        }

        return plain.ToString();
    }
}
