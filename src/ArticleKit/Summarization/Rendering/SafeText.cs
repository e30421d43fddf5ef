using System.Text;

namespace ArticleKit.Summarization.Rendering;

/// <summary>What text may not bring into another format.</summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>A character, or U+FFFD for a control character other than white space and for half a character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place of the character.</param>
    public static char At(ReadOnlySpan<char> text, int index)
    {
        char character = text[index];
        bool isWhole = char.IsHighSurrogate(character) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : !char.IsLowSurrogate(character) || (index > 0 && char.IsHighSurrogate(text[index - 1]));
        return isWhole && (!char.IsControl(character) || char.IsWhiteSpace(character)) ? character : Replacement;
    }

    /// <summary>Writes text so that HTML shows it as it is, as content and in quoted attributes.</summary>
    public static void AppendHtml(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = At(text, i);
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }
    }

    /// <summary>Writes a line of text so that Markdown shows it as it is.</summary>
    public static void AppendMarkdown(StringBuilder markdown, ReadOnlySpan<char> line)
    {
        int digits = line.IndexOfAnyExceptInRange('0', '9');
        for (int i = 0; i < line.Length; i++)
        {
            char character = At(line, i);
            bool opensBlock = (i == 0 && character is '-' or '+' or '=' or ':' or '^') || (i == digits && i > 0 && character is '.' or ')');
            if (opensBlock || LinksItself(line, i) || character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '#' or '&' or '$' or '{')
            {
                markdown.Append('\\');
            }

            markdown.Append(character);
        }
    }

    /// <summary>Whether a character makes an address a link where Markdown links what looks like one.</summary>
    private static bool LinksItself(ReadOnlySpan<char> line, int index) => line[index] switch
    {
        '@' => true,
        ':' => line[(index + 1)..].StartsWith("//", StringComparison.Ordinal),
        '.' => line[..index].EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
