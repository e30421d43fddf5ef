namespace ArticleKit.Cleaning.Markup;

/// <summary>Finds the end of a tag, after the attribute states of the HTML standard (section 13.2.5.32 and following).</summary>
internal static class TagEnd
{
    /// <summary>The index of the bracket that closes a tag, or the length of the page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="index">The place after the name of the tag.</param>
    public static int Find(ReadOnlySpan<char> html, int index)
    {
        while (true)
        {
            while (index < html.Length && (AttributeReader.IsSpace(html[index]) || html[index] == '/'))
            {
                index++;
            }

            if (index >= html.Length || html[index] == '>')
            {
                return Math.Min(index, html.Length);
            }

            // Whatever stands first is a name, even an equals sign.
            index++;
            while (index < html.Length && !AttributeReader.IsSpace(html[index]) && html[index] is not ('/' or '>' or '='))
            {
                index++;
            }

            int equals = SkipSpace(html, index);
            if (equals < html.Length && html[equals] == '=')
            {
                index = SkipValue(html, SkipSpace(html, equals + 1));
            }
        }
    }

    private static int SkipValue(ReadOnlySpan<char> html, int index)
    {
        if (index < html.Length && html[index] is '"' or '\'')
        {
            int length = html[(index + 1)..].IndexOf(html[index]);
            if (length >= 0)
            {
                return index + length + 2;
            }

            // A browser would lose the rest of the page; here the tag ends where it seems to.
            int close = html[index..].IndexOf('>');
            return close < 0 ? html.Length : index + close;
        }

        while (index < html.Length && !AttributeReader.IsSpace(html[index]) && html[index] != '>')
        {
            index++;
        }

        return index;
    }

    private static int SkipSpace(ReadOnlySpan<char> html, int index)
    {
        while (index < html.Length && AttributeReader.IsSpace(html[index]))
        {
            index++;
        }

        return index;
    }
}
