namespace ArticleKit.Cleaning.Markup;

/// <summary>Finds the end tags of elements whose content is no markup.</summary>
internal static class RawTextEnd
{
    /// <summary>The index of the end tag of that name, or -1.</summary>
    public static int Find(ReadOnlySpan<char> html, int start, string name)
    {
        while (start < html.Length)
        {
            int offset = html[start..].IndexOf("</", StringComparison.Ordinal);
            if (offset < 0)
            {
                return -1;
            }

            int nameStart = start + offset + 2;
            if (IsName(html, nameStart, name))
            {
                return nameStart - 2;
            }

            start = nameStart;
        }

        return -1;
    }

    /// <summary>
    /// The end of a script, which may hold <c>&lt;!-- &lt;script&gt; … &lt;/script&gt; --&gt;</c>: inside a comment, a nested script
    /// hides its own end tag (sections 13.2.5.20 and following, "script data double escaped").
    /// </summary>
    /// <param name="html">The page.</param>
    /// <param name="start">Where the content of the script begins.</param>
    /// <param name="end">Its first end tag.</param>
    public static int OfScript(ReadOnlySpan<char> html, int start, int end)
    {
        int comment = html[start..end].IndexOf("<!--", StringComparison.Ordinal);
        if (comment < 0)
        {
            return end;
        }

        ReadOnlySpan<char> inside = html[(start + comment + 4)..end];
        int commentEnd = inside.LastIndexOf("-->", StringComparison.Ordinal);
        int reopened = commentEnd < 0 ? -1 : inside[commentEnd..].IndexOf("<!--", StringComparison.Ordinal);
        if (commentEnd >= 0)
        {
            if (reopened < 0)
            {
                return end;
            }

            inside = inside[(commentEnd + reopened)..];
        }

        int nested = inside.IndexOf("<script", StringComparison.OrdinalIgnoreCase);
        if (nested < 0 || nested + 7 >= inside.Length || !EndsName(inside[nested + 7]))
        {
            return end;
        }

        int outer = Find(html, end + 2, "script");
        return outer < 0 ? end : outer;
    }

    private static bool IsName(ReadOnlySpan<char> html, int start, string name)
    {
        int end = start + name.Length;
        return end < html.Length && html[start..end].Equals(name, StringComparison.OrdinalIgnoreCase) && EndsName(html[end]);
    }

    private static bool EndsName(char c) => AttributeReader.IsSpace(c) || c is '>' or '/';
}
