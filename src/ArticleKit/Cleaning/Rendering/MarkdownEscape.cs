using System.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>
/// Escapes text so that no reader of CommonMark (0.31) or of GitHub's extensions takes a part of it for markup, and a person still
/// reads it: only what could be markup at its place is escaped. Nor does it become what runs or covers a page in readers with extensions:
/// attributes in braces, containers with a class, and mathematics, whose language has links of its own.
/// </summary>
internal static class MarkdownEscape
{
    private const int MaxDigits = 9;

    // Addresses that become links without any markup.
    private static readonly string[] LinkStarts = ["http://", "https://", "ftp://", "mailto:", "tel:", "xmpp:", "www."];

    /// <summary>Adds text as one line, runs of white space as one blank.</summary>
    /// <param name="output">What is written so far.</param>
    /// <param name="text">Any text.</param>
    /// <param name="isInTable">Whether it stands in a cell of a table; line breaks are kept there.</param>
    public static void Text(StringBuilder output, ReadOnlySpan<char> text, bool isInTable)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                WhiteSpace(output, c, isInTable);
            }
            else if (!char.IsControl(c))
            {
                int start = LinkStart(text, i);
                if (start > 0)
                {
                    output.Append(text.Slice(i, start - 1)).Append('\\').Append(text[i + start - 1]);
                    i += start - 1;
                    continue;
                }

                if (MustEscape(text, i, isInTable))
                {
                    output.Append('\\');
                }

                output.Append(c);
            }
        }
    }

    /// <summary>Text as one line that may stand within others, without white space around.</summary>
    public static string Line(string? text)
    {
        var output = new StringBuilder();
        Text(output, text.AsSpan().Trim(), isInTable: false);
        return output.ToString().Trim();
    }

    /// <summary>Text as the cell of a table.</summary>
    public static string Cell(string? text)
    {
        var output = new StringBuilder();
        Text(output, text.AsSpan().Trim(), isInTable: true);
        return output.ToString().Trim();
    }

    /// <summary>Escapes what would make a line of finished inline markup into something other than a paragraph.</summary>
    public static string LineStart(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        if (line[0] is '#' or '>' or '+' or '-' or '=' or ':' or '^')
        {
            return "\\" + line;
        }

        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MaxDigits && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }

    /// <summary>
    /// Escapes what would close a heading, or give it attributes: readers with extensions take braces for those in spite of a backslash.
    /// </summary>
    public static string Heading(string line)
    {
        line = line.Replace("\\{", "&#123;", StringComparison.Ordinal);
        int end = line.AsSpan().TrimEnd('#').Length;
        return end < line.Length && (end == 0 || line[end - 1] == ' ') ? line.Insert(end, "\\") : line;
    }

    /// <summary>The destination of a link or an image; it has no blanks already.</summary>
    public static string Destination(string url)
    {
        var output = new StringBuilder(url.Length + 8);
        for (int i = 0; i < url.Length; i++)
        {
            switch (url[i])
            {
                case '(' or ')':
                    output.Append('\\').Append(url[i]);
                    break;
                case '&' when BeginsReference(url, i):
                    output.Append("&amp;");
                    break;
                case '\\' or '|' or '<' or '>' or '`' or '"' or '[' or ']' or '{' or '}':
                    output.Append(Uri.HexEscape(url[i]));
                    break;
                default:
                    if (!char.IsControl(url[i]) && !char.IsWhiteSpace(url[i]))
                    {
                        output.Append(url[i]);
                    }

                    break;
            }
        }

        return output.ToString();
    }

    private static void WhiteSpace(StringBuilder output, char c, bool isInTable)
    {
        if (isInTable && c == '\n')
        {
            output.Append("<br>");
        }
        else if (output.Length > 0 && output[^1] != ' ')
        {
            output.Append(' ');
        }
    }

    private static bool MustEscape(ReadOnlySpan<char> text, int index, bool isInTable) => text[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '~' or '{' => true,

        // Within a word it marks nothing.
        '_' => index == 0 || index == text.Length - 1 || !char.IsLetterOrDigit(text[index - 1]) || !char.IsLetterOrDigit(text[index + 1]),
        '|' => isInTable,
        '$' => index == text.Length - 1 || !char.IsWhiteSpace(text[index + 1]),
        '&' => BeginsReference(text, index),

        // Between what could be the parts of an e-mail address.
        '@' => index > 0 && index + 1 < text.Length && !char.IsWhiteSpace(text[index - 1]) && char.IsLetterOrDigit(text[index + 1]),

        // Before a link it would make an image of it.
        '!' => index == text.Length - 1,
        _ => false,
    };

    private static bool BeginsReference(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && (text[index + 1] == '#' || char.IsAsciiLetter(text[index + 1]));

    /// <summary>The length of the start of an address that begins here; 0 if none does.</summary>
    private static int LinkStart(ReadOnlySpan<char> text, int index)
    {
        if (text[index] is not ('h' or 'H' or 'f' or 'F' or 'm' or 'M' or 't' or 'T' or 'x' or 'X' or 'w' or 'W') || (index > 0 && char.IsLetterOrDigit(text[index - 1])))
        {
            return 0;
        }

        foreach (string start in LinkStarts)
        {
            if (text[index..].StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                // The sign that the escape goes before: the colon of a scheme, or the dot.
                int sign = start.IndexOfAny([':', '.']);
                return sign + 1;
            }
        }

        return 0;
    }
}
