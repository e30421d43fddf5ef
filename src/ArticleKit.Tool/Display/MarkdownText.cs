using System.Text;
using ArticleKit.Display;

namespace ArticleKit.Tool.Display;

/// <summary>Makes text safe for Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>Text as one line, with escapes where Markdown would take it for markup.</summary>
    public static string Escape(string text)
    {
        string line = TerminalText.Clean(text).Trim();
        var escaped = new StringBuilder(line.Length);
        int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (int i = 0; i < line.Length; i++)
        {
            bool opensBlock = i == 0 && line[i] is ('#' or '-' or '+' or '>' or '=' or '~' or ':' or '^');
            bool opensNumberedItem = i == digits && i > 0 && line[i] is ('.' or ')');
            if (line[i] == '{')
            {
                // A reference, since readers that know attributes take braces for them in headings in spite of a backslash.
                escaped.Append("&#123;");
                continue;
            }

            if (opensBlock || opensNumberedItem || line[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '$' or '&' || LinksItself(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Whether a character makes a link of an address by itself. Such a link would also swallow the backslash before the next sign, which
    /// then would be markup again.
    /// </summary>
    private static bool LinksItself(string line, int index) => line[index] switch
    {
        '@' => true,
        ':' => index > 0 && char.IsAsciiLetter(line[index - 1]) && index + 1 < line.Length && !char.IsWhiteSpace(line[index + 1]),
        '.' => line.AsSpan(0, index).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
