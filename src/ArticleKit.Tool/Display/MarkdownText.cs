using System.Text;

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
            bool opensBlock = i == 0 && line[i] is ('#' or '-' or '+' or '>' or '=' or '~');
            bool opensNumberedItem = i == digits && i > 0 && line[i] is ('.' or ')');
            if (opensBlock || opensNumberedItem || line[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }
}
