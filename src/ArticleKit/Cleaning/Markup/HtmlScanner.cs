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
    private UInt128 _noEndTag;

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
            bool isEnd = next == '/' && open + 2 < _html.Length && char.IsAsciiLetter(_html[open + 2]);
            if (isEnd || char.IsAsciiLetter(next))
            {
                textEnd = open;
                tag = ReadTag(_html, open, isEnd);
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

    /// <summary>Reads the tag that begins at a bracket with a letter behind it.</summary>
    public static HtmlTag ReadTag(ReadOnlySpan<char> html, int open, bool isEnd)
    {
        int nameStart = isEnd ? open + 2 : open + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.Length && !AttributeReader.IsSpace(html[nameEnd]) && html[nameEnd] is not ('/' or '>'))
        {
            nameEnd++;
        }

        int close = TagEnd.Find(html, nameEnd);
        return new HtmlTag(open, nameStart, nameEnd, close, Math.Min(close + 1, html.Length), isEnd);
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

        int end = RawTextEnd.Find(_html, Position, Tags.NameOf(tag));
        if (end < 0)
        {
            SetMissing(tag);
            return false;
        }

        contentEnd = tag == Tag.Script ? RawTextEnd.OfScript(_html, Position, end) : end;
        int close = _html[contentEnd..].IndexOf('>');
        Position = close < 0 ? _html.Length : contentEnd + close + 1;
        return true;
    }

    /// <summary>Goes on to the next tag of an element of HTML, past code that may hold brackets.</summary>
    public void SkipToTag()
    {
        while (Position < _html.Length)
        {
            int offset = _html[Position..].IndexOf('<');
            if (offset < 0)
            {
                Position = _html.Length;
                return;
            }

            int open = Position + offset;
            int nameStart = open + 1;
            nameStart += nameStart < _html.Length && _html[nameStart] == '/' ? 1 : 0;
            int nameEnd = nameStart;
            while (nameEnd < _html.Length && char.IsAsciiLetterOrDigit(_html[nameEnd]))
            {
                nameEnd++;
            }

            if (Tags.Find(_html[nameStart..nameEnd]) != Tag.Unknown)
            {
                Position = open;
                return;
            }

            Position = nameEnd;
        }
    }

    /// <summary>Goes on behind the end tag of an element in which others of its kind may stand: <c>template</c> and <c>svg</c>.</summary>
    /// <param name="tag">The element whose start tag was just read.</param>
    /// <param name="open">The elements around it: the end of one of them is also its end.</param>
    /// <returns>False, without a move, if the page ends before it does.</returns>
    public bool SkipNested(Tag tag, OpenElements open)
    {
        int start = Position;
        if (IsKnownMissing(tag))
        {
            return false;
        }

        var content = new NestedContent(tag, open);
        while (Next(out _, out HtmlTag? found))
        {
            if (found is not { } inner)
            {
                continue;
            }

            switch (content.Read(inner, _html))
            {
                case NestedContent.State.Ended:
                    return true;
                case NestedContent.State.BrokenOff:
                    Position = inner.Start;
                    return true;
                case NestedContent.State.RawText:
                    SkipRawText(Tags.Find(inner.Name(_html)), out _);
                    break;
                default:
                    break;
            }
        }

        SetMissing(tag);
        Position = start;
        return false;
    }

    private readonly bool IsKnownMissing(Tag tag) => (_noEndTag & (UInt128.One << (int)tag)) != 0;

    private void SetMissing(Tag tag) => _noEndTag |= UInt128.One << (int)tag;

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

            for (int at = 4; rest[at..].IndexOf("--", StringComparison.Ordinal) is >= 0 and int dashes; at += dashes + 1)
            {
                int end = at + dashes + 2;
                if (rest[end..].StartsWith(">", StringComparison.Ordinal) || rest[end..].StartsWith("!>", StringComparison.Ordinal))
                {
                    return open + end + (rest[end] == '>' ? 1 : 2);
                }
            }

            _noCommentEnd = true;
        }

        int close = rest.IndexOf('>');
        return close < 0 ? _html.Length : open + close + 1;
    }
}
