namespace ArticleKit.Cleaning.Markup;

/// <summary>Follows the content of a <c>template</c> or <c>svg</c> to its end.</summary>
/// <param name="root">Which of the two.</param>
/// <param name="open">The elements around it.</param>
internal struct NestedContent(Tag root, OpenElements open)
{
    private int _depth = 1;
    private int _htmlDepth;

    /// <summary>What a tag in the content means for it.</summary>
    internal enum State
    {
        /// <summary>The content goes on.</summary>
        Inside,

        /// <summary>What follows the tag is no markup.</summary>
        RawText,

        /// <summary>The tag was the end tag.</summary>
        Ended,

        /// <summary>The tag cannot stand here: the content ended before it.</summary>
        BrokenOff,
    }

    public State Read(HtmlTag tag, ReadOnlySpan<char> html)
    {
        ReadOnlySpan<char> name = tag.Name(html);
        Tag kind = Tags.Find(name);
        bool endsItself = root == Tag.Svg && tag.EndsItself(html);
        if (kind == root)
        {
            _depth += tag.IsEnd ? -1 : endsItself ? 0 : 1;
            return _depth == 0 ? State.Ended : State.Inside;
        }

        if (kind is Tag.Script or Tag.Style)
        {
            return tag.IsEnd || endsItself ? State.Inside : State.RawText;
        }

        if (root != Tag.Svg)
        {
            return State.Inside;
        }

        if (kind == Tag.Title || name.Equals("desc", StringComparison.OrdinalIgnoreCase) || name.Equals("foreignObject", StringComparison.OrdinalIgnoreCase))
        {
            _htmlDepth = Math.Max(0, _htmlDepth + (tag.IsEnd ? -1 : endsItself ? 0 : 1));
            return State.Inside;
        }

        return _htmlDepth == 0 && BreaksOut(kind, tag.IsEnd) ? State.BrokenOff : State.Inside;
    }

    /// <summary>The tags that end a drawing that was not closed (section 13.2.6.5 of the HTML standard).</summary>
    private readonly bool BreaksOut(Tag kind, bool isEnd) => isEnd
        ? kind is Tag.P or Tag.Br || (kind is not (Tag.Unknown or Tag.A) && open.IsOpen(kind))
        : kind is Tag.B or Tag.Big or Tag.Blockquote or Tag.Body or Tag.Br or Tag.Center or Tag.Code or Tag.Dd or Tag.Div or Tag.Dl or Tag.Dt or Tag.Em
            or Tag.Embed or Tag.Head or Tag.Hr or Tag.I or Tag.Img or Tag.Li or Tag.Menu or Tag.Meta or Tag.Nobr or Tag.Ol or Tag.P or Tag.Pre or Tag.Ruby
            or Tag.S or Tag.Small or Tag.Span or Tag.Strong or Tag.Strike or Tag.Sub or Tag.Sup or Tag.Table or Tag.Tt or Tag.U or Tag.Ul or Tag.Var
            || kind.Has(TagTraits.Heading);
}
