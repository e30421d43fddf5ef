using System.Globalization;
using System.Text;

namespace ArticleKit.Display;

/// <summary>Brings text from anywhere into a line of a report.</summary>
internal static class ReportText
{
    /// <summary>The longest piece that a report quotes in a list; the text itself has it in full.</summary>
    public const int LongestItem = 2_000;

    /// <summary>The longest title, name or other line of the head of a report.</summary>
    public const int LongestLine = 500;

    private const string Ellipsis = "…";

    /// <summary>Text of at most so many characters; a longer one ends with an ellipsis.</summary>
    public static string Clip(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        bool isHalf = char.IsHighSurrogate(text[length - 1]);
        return string.Concat(text.AsSpan(0, length - (isHalf ? 1 : 0)).TrimEnd(), Ellipsis);
    }

    /// <summary>A clipped line of the head of a report; null where there is nothing to be seen.</summary>
    public static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : Clip(text.Trim(), LongestLine);

    /// <summary>
    /// Text as it may stand in a terminal: with blanks in the place of control characters and line breaks, without what reverses the
    /// direction of writing, and with U+FFFD in the place of lone surrogates.
    /// </summary>
    public static string Plain(ReadOnlySpan<char> text)
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

    /// <summary>A language tag that HTML may carry: letters, digits and hyphens; null for anything else.</summary>
    public static string? LanguageTag(string? tag)
    {
        const int LongestTag = 35;
        string? trimmed = tag?.Trim().Replace('_', '-');
        return trimmed is { Length: > 0 and <= LongestTag } && Text.Languages.LanguageTag.Primary(trimmed) is not null
            && trimmed.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && trimmed[^1] != '-' && !trimmed.Contains("--", StringComparison.Ordinal)
            ? trimmed
            : null;
    }
}
