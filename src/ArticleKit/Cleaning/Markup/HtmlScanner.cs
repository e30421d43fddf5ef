namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// Cuts HTML into text and tags in linear time, after the tokenizer of the HTML standard, with one difference: where a browser loses
/// the rest of a page in a comment, a quoted value or a script that never closes, the page goes on.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> _html = html;

    // What has been looked for in vain up to the end of the page need not be looked for again.
    private bool _noCommentEnd;
    private ulong _noEndTagLow;
    private ulong _noEndTagHigh;

    public int Position { get; private set; }

    /// <summary>
    /// Goes on to the next tag. The text before it is from the former <see cref="Position"/> to <paramref name="textEnd"/>; comments and
    /// declarations come back as text ends without a tag.
    /// </summary>
    /// <returns>False at the end of the page.</returns>
    public bool Next(out int textEnd, out HtmlTag? tag)
    {
        tag = null;
        int index = Position;
        while (true)
        {
            int offset = index < _html.Length ? _html[index..].IndexOf('<') : -1;
            if (offset < 0 || index + offset + 1 >= _html.Length)
            {
                textEnd = _html.Length;
                bool any = Position < _html.Length;
                Position = _html.Length;
                return any;
            }

            int open = index + offset;
            char next = _html[open + 1];
            if (char.IsAsciiLetter(next))
            {
                textEnd = open;
                tag = ReadTag(open, open + 1, isEnd: false);
                Position = tag.Value.End;
                return true;
            }

            if (next == '/' && open + 2 < _html.Length && char.IsAsciiLetter(_html[open + 2]))
            {
                textEnd = open;
                tag = ReadTag(open, open + 2, isEnd: true);
                Position = tag.Value.End;
                return true;
            }

            if (next is '!' or '?' or '/')
            {
                textEnd = open;
                Position = SkipMarkupDeclaration(open);
                return true;
            }

            index = open + 1;
        }
    }

    /// <summary>Goes on behind the end tag of an element whose content is no markup.</summary>
    /// <param name="tag">The element whose start tag was just read.</param>
    /// <param name="contentEnd">Where its content ends.</param>
    /// <returns>False, without a move, if the end tag is missing.</returns>
    public bool SkipRawText(Tag tag, out int contentEnd)
    {
        contentEnd = Position;
        if (IsKnownMissing(tag))
        {
            return false;
        }

        int end = FindEndTag(Tags.NameOf(tag), Position, _html.Length);
        if (end >= 0 && tag == Tag.Script)
        {
            end = SkipNestedScript(Position, end);
        }

        if (end < 0)
        {
            SetMissing(tag);
            return false;
        }

        contentEnd = end;
        int close = _html[end..].IndexOf('>');
        Position = close < 0 ? _html.Length : end + close + 1;
        return true;
    }

    private readonly bool IsKnownMissing(Tag tag) => ((int)tag < 64 ? _noEndTagLow >> (int)tag : _noEndTagHigh >> ((int)tag - 64)) % 2 == 1;

    private void SetMissing(Tag tag)
    {
        if ((int)tag < 64)
        {
            _noEndTagLow |= 1UL << (int)tag;
        }
        else
        {
            _noEndTagHigh |= 1UL << ((int)tag - 64);
        }
    }

    /// <summary>A script may hold <c>&lt;!-- &lt;script&gt; … &lt;/script&gt; --&gt;</c> (section 13.2.5.20, "script data escaped").</summary>
    private readonly int SkipNestedScript(int start, int end)
    {
        int comment = _html[start..end].IndexOf("<!--", StringComparison.Ordinal);
        if (comment < 0)
        {
            return end;
        }

        comment += start;
        ReadOnlySpan<char> inside = _html[comment..end];
        int nested = inside.IndexOf("<script", StringComparison.OrdinalIgnoreCase);
        if (nested < 0 || inside[..nested].Contains("-->", StringComparison.Ordinal))
        {
            return end;
        }

        int outer = FindEndTag("script", end + 2, _html.Length);
        return outer < 0 ? end : outer;
    }

    private readonly int FindEndTag(string name, int start, int limit)
    {
        while (start < limit)
        {
            int offset = _html[start..limit].IndexOf("</", StringComparison.Ordinal);
            if (offset < 0)
            {
                return -1;
            }

            int nameStart = start + offset + 2;
            int nameEnd = nameStart + name.Length;
            if (nameEnd < limit && _html[nameStart..nameEnd].Equals(name, StringComparison.OrdinalIgnoreCase)
                && (AttributeReader.IsSpace(_html[nameEnd]) || _html[nameEnd] is '>' or '/'))
            {
                return nameStart - 2;
            }

            start = nameStart;
        }

        return -1;
    }

    private readonly HtmlTag ReadTag(int open, int nameStart, bool isEnd)
    {
        int nameEnd = nameStart;
        while (nameEnd < _html.Length && !AttributeReader.IsSpace(_html[nameEnd]) && _html[nameEnd] is not ('/' or '>'))
        {
            nameEnd++;
        }

        int index = nameEnd;
        bool afterEquals = false;
        while (index < _html.Length && _html[index] != '>')
        {
            char c = _html[index];
            if (afterEquals && c is '"' or '\'')
            {
                int length = _html[(index + 1)..].IndexOf(c);
                if (length < 0)
                {
                    int close = _html[index..].IndexOf('>');
                    index = close < 0 ? _html.Length : index + close;
                    break;
                }

                index += length + 1;
            }

            if (c == '=')
            {
                afterEquals = true;
            }
            else if (!AttributeReader.IsSpace(c))
            {
                afterEquals = false;
            }

            index++;
        }

        return new HtmlTag(open, nameStart, nameEnd, index, Math.Min(index + 1, _html.Length), isEnd);
    }

    private int SkipMarkupDeclaration(int open)
    {
        ReadOnlySpan<char> rest = _html[open..];
        if (rest.StartsWith("<!--", StringComparison.Ordinal) && !_noCommentEnd)
        {
            if (rest.StartsWith("<!-->", StringComparison.Ordinal))
            {
                return open + 5;
            }

            if (rest.StartsWith("<!--->", StringComparison.Ordinal))
            {
                return open + 6;
            }

            int end = rest[4..].IndexOf("-->", StringComparison.Ordinal);
            if (end >= 0)
            {
                return open + 4 + end + 3;
            }

            _noCommentEnd = true;
        }

        int close = rest.IndexOf('>');
        return close < 0 ? _html.Length : open + close + 1;
    }
}
