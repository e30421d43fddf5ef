using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using ArticleKit.Text;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>The marks of one block while its text is followed.</summary>
internal sealed class MarkRun(TextBlock block, PageLinks links)
{
    private readonly string _text = block.Text;
    private readonly bool _isPreformatted = block.Kind == BlockKind.Preformatted;
    private readonly List<InlineMark> _marks = [];
    private readonly Stack<OpenMark> _open = new();
    private int _kindsOpen;
    private int _position;
    private HtmlNode? _lastParent;

    public bool HasOpen => _open.Count > 0;

    /// <summary>Whether all characters of the block were met.</summary>
    public bool IsDone => _position == _text.Length;

    /// <summary>Goes on in the text of the block as far as a text of the page leads; characters that show nothing lead nowhere.</summary>
    public void Follow(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsDone)
            {
                return;
            }

            if (_isPreformatted)
            {
                _position += _text[_position] == (c == '\u00a0' ? ' ' : c) ? 1 : 0;
            }
            else if (!char.IsWhiteSpace(c))
            {
                int at = SkipWhiteSpace(_position);
                _position = at < _text.Length && _text[at] == c ? at + 1 : _position;
            }
        }
    }

    /// <summary>Begins the mark that an element stands for, unless it is one already, or a link that leads nowhere.</summary>
    public void Open(HtmlNode element, Markup.Tag tag)
    {
        if (tag == Markup.Tag.Q && !Quotation.HasMarks(element))
        {
            Follow(Quotation.Opening);
        }

        if (InlineTags.MarkOf(tag) is not { } kind || (_kindsOpen >> (int)kind) % 2 == 1 || (_isPreformatted && kind == InlineMarkKind.Code))
        {
            return;
        }

        string? url = kind == InlineMarkKind.Link ? links.Resolve(element.GetAttribute("href"), allowsMail: true) : null;
        if (kind != InlineMarkKind.Link || url is not null)
        {
            _kindsOpen |= 1 << (int)kind;
            _open.Push(new OpenMark(element, kind, url, _position));
        }
    }

    /// <summary>Ends the mark that an element stands for.</summary>
    public void Close(HtmlNode element)
    {
        if (element.Name == "q" && !Quotation.HasMarks(element))
        {
            Follow(Quotation.Closing);
        }

        if (_open.TryPeek(out OpenMark mark) && mark.Element == element)
        {
            _open.Pop();
            _kindsOpen &= ~(1 << (int)mark.Kind);
            Add(mark);
        }
    }

    /// <summary>Ends what is open; the marks in order, or none if the text was not met to its end.</summary>
    public IReadOnlyList<InlineMark> Finish()
    {
        if (!IsDone)
        {
            return [];
        }

        while (_open.TryPeek(out OpenMark mark))
        {
            Close(mark.Element);
        }

        _marks.Sort(MarkOrder.Compare);
        return _marks;
    }

    private void Add(OpenMark mark)
    {
        int start = _isPreformatted ? mark.Start : SkipWhiteSpace(mark.Start);
        int end = _position;

        // A pair may stand in two elements.
        start -= start > 0 && start < _text.Length && char.IsSurrogatePair(_text[start - 1], _text[start]) ? 1 : 0;
        end += end > 0 && end < _text.Length && char.IsSurrogatePair(_text[end - 1], _text[end]) ? 1 : 0;
        if (start >= end)
        {
            return;
        }

        if (block.Kind == BlockKind.Table && _text.AsSpan(start..end).Contains('\t'))
        {
            AddToCells(mark, start, end);
            return;
        }

        // "<b>one</b><b>word</b>" is one mark.
        bool goesOn = _marks.Count > 0 && _marks[^1] is var last && last.Kind == mark.Kind && last.Url == mark.Url && last.Span.End == start
            && mark.Element.ParentNode == _lastParent;
        int first = goesOn ? _marks[^1].Span.Start : start;
        if (goesOn)
        {
            _marks.RemoveAt(_marks.Count - 1);
        }

        _marks.Add(new InlineMark(mark.Kind, TextSpan.FromBounds(first, end), mark.Url));
        _lastParent = mark.Element.ParentNode;
    }

    /// <summary>No mark goes from one cell of a table to the next.</summary>
    private void AddToCells(OpenMark mark, int start, int end)
    {
        _lastParent = null;
        while (start < end)
        {
            int length = _text.AsSpan(start..end).IndexOf('\t');
            int cellEnd = length < 0 ? end : start + length;
            if (cellEnd > start)
            {
                _marks.Add(new InlineMark(mark.Kind, TextSpan.FromBounds(start, cellEnd), mark.Url));
            }

            start = cellEnd + 1;
        }
    }

    private int SkipWhiteSpace(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private readonly record struct OpenMark(HtmlNode Element, InlineMarkKind Kind, string? Url, int Start);
}
