using System.Globalization;
using System.Text;

namespace ArticleKit.Text;

/// <summary>The beginning of a text in one line that is safe to print.</summary>
internal static class PreviewText
{
    /// <summary>How much of a text the description of a result holds, which may come into a log.</summary>
    public const int LogLength = 80;

    /// <summary>At most so many characters of a text, with white space folded.</summary>
    public static string Of(string text, int maxLength = LogLength)
    {
        var line = new StringBuilder(Math.Min(text.Length, maxLength));
        bool needsSpace = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                needsSpace = line.Length > 0;
                continue;
            }

            if (!IsPrintable(c))
            {
                continue;
            }

            if (line.Length + (needsSpace ? 1 : 0) >= maxLength)
            {
                // Half a pair must not be left behind, nor the place for the sign be missing.
                line.Length = maxLength - 1;
                line.Length -= char.IsHighSurrogate(line[^1]) ? 1 : 0;
                return line.Append('…').ToString();
            }

            line.Append(needsSpace ? " " : "").Append(c);
            needsSpace = false;
        }

        return line.ToString();
    }

    /// <summary>A line without what would move the cursor of a terminal or turn the text around.</summary>
    public static string Clean(string line) => line.All(IsPrintable) ? line : string.Concat(line.Where(IsPrintable));

    private static bool IsPrintable(char c) =>
        char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && c is not ((>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
}
