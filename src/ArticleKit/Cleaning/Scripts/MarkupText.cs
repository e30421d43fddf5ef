using System.Net;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>Tells markup from text, and writes text as markup.</summary>
internal static class MarkupText
{
    private static readonly string[] BlockTags = ["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "figure", "section", "article", "pre", "br"];

    /// <summary>Whether a string has tags or character references in it.</summary>
    public static bool IsMarkup(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOfAny('<', '&'); i >= 0 && i + 2 < text.Length;)
        {
            char next = text[i + 1];
            if (text[i] == '<' ? char.IsAsciiLetter(next) || next == '/' : next == '#' || (char.IsAsciiLetter(next) && text.Slice(i, Math.Min(10, text.Length - i)).Contains(';')))
            {
                return true;
            }

            int offset = text[(i + 1)..].IndexOfAny('<', '&');
            i = offset < 0 ? -1 : i + 1 + offset;
        }

        return false;
    }

    /// <summary>Whether markup has tags of blocks, so that it needs no paragraph around it.</summary>
    public static bool HasBlocks(ReadOnlySpan<char> markup)
    {
        for (int i = markup.IndexOf('<'); i >= 0;)
        {
            int start = i + 1;
            int end = start;
            while (end < markup.Length && end - start < 12 && char.IsAsciiLetterOrDigit(markup[end]))
            {
                end++;
            }

            foreach (string tag in BlockTags)
            {
                if (markup[start..end].Equals(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            int offset = markup[start..].IndexOf('<');
            i = offset < 0 ? -1 : start + offset;
        }

        return false;
    }

    /// <summary>A whole body as markup: tags that were escaped once more count as tags, and lines of plain text become paragraphs.</summary>
    public static string OfBody(string body)
    {
        if (!HasBlocks(body) && body.Contains("&lt;", StringComparison.OrdinalIgnoreCase) && WebUtility.HtmlDecode(body) is { } decoded && HasBlocks(decoded))
        {
            body = decoded;
        }

        if (HasBlocks(body))
        {
            return body;
        }

        bool isMarkup = IsMarkup(body);
        var output = new System.Text.StringBuilder(body.Length + 64);
        foreach (Range line in body.AsSpan().SplitAny('\n', '\r', '\u2028', '\u2029'))
        {
            ReadOnlySpan<char> text = body.AsSpan()[line].Trim();
            if (!text.IsEmpty)
            {
                output.Append("<p>").Append(isMarkup ? text.ToString() : Escape(text)).Append("</p>");
            }
        }

        return output.ToString();
    }

    /// <summary>Text as it stands in markup.</summary>
    public static string Escape(ReadOnlySpan<char> text) => WebUtility.HtmlEncode(text.ToString());
}
