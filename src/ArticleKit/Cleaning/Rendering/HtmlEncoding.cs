using System.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Encodes text for HTML, in elements as in attributes.</summary>
internal static class HtmlEncoding
{
    /// <summary>Adds text that is nothing but text; characters that no page may have are left out.</summary>
    public static void Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&':
                    output.Append("&amp;");
                    break;
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '"':
                    output.Append("&quot;");
                    break;
                case '\'':
                    output.Append("&#39;");
                    break;
                case '\t' or '\n':
                    output.Append(c);
                    break;
                case >= '\ud800' and <= '\udfff':
                    bool isPair = i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]);
                    output.Append(isPair ? text.Slice(i, 2) : "\ufffd");
                    i += isPair ? 1 : 0;
                    break;
                default:
                    if (!char.IsControl(c))
                    {
                        output.Append(c);
                    }

                    break;
            }
        }
    }

    /// <summary>Text as it may stand anywhere.</summary>
    public static string Encode(string text)
    {
        var output = new StringBuilder(text.Length + 16);
        Append(output, text);
        return output.ToString();
    }
}
