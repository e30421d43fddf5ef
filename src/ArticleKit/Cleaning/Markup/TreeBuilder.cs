using System.Text;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// Builds HtmlAgilityPack's tree of a page from tags that are already balanced. Its own parser would need a second pass over markup
/// written out for it alone, which costs more than all the rest of the normalization.
/// </summary>
internal sealed class TreeBuilder
{
    private readonly string _html;
    private readonly int _maxNodes;
    private readonly HtmlDocument _document = new() { OptionUseIdAttribute = false, OptionCheckSyntax = false, OptionDefaultUseOriginalName = true };
    private readonly StringBuilder _joined = new(0);
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly RepeatedValues _values = new();
    private HtmlNode _current;
    private (int Start, int End) _text;
    private string _blank = "";
    private int _nodes;

    public TreeBuilder(string html, int maxNodes)
    {
        _html = html;
        _maxNodes = maxNodes;
        _current = _document.DocumentNode;
    }

    /// <summary>The root of the tree.</summary>
    public HtmlNode Root => _document.DocumentNode;

    /// <summary>Begins an element; what follows stands in it.</summary>
    public void Open(Tag tag, string name, HtmlTag source) => _current = Add(tag, name, source);

    /// <summary>Ends the element that was begun last and is not yet ended.</summary>
    public void Close()
    {
        EndText();
        _current = _current.ParentNode ?? Root;
    }

    /// <summary>Adds an element without content.</summary>
    public void AddVoid(Tag tag, HtmlTag source) => Add(tag, Tags.NameOf(tag), source);

    /// <summary>Adds a part of the page as text in which character references count, but no markup; parts that follow each other are one text.</summary>
    public void AddText(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        if (_text.Start < _text.End)
        {
            _joined.Append(_html, _text.Start, _text.End - _text.Start);
        }

        _text = (start, end);
    }

    /// <summary>Ends a text that is under way at the end of the page.</summary>
    public void End() => EndText();

    private PageElement Add(Tag tag, string name, HtmlTag source)
    {
        EndText();

        int firstAttribute = _attributes.Count;
        AttributeFilter.Read(source.Attributes(_html), _attributes, _values);
        Count(1 + _attributes.Count - firstAttribute);
        var node = new PageElement(_document, tag, name, source.Start, _attributes, firstAttribute);

        // HtmlNode.AppendChild would also note the change in every element around it, and look for an identifier.
        _current.ChildNodes.Append(node);
        return node;
    }

    private void EndText()
    {
        if (_text.Start == _text.End)
        {
            return;
        }

        ReadOnlySpan<char> text = _html.AsSpan(_text.Start, _text.End - _text.Start);
        if (_joined.Length > 0)
        {
            text = _joined.Append(text).ToString();
            _joined.Clear();
        }

        _text = default;
        string content = text.IsWhiteSpace() ? Blank(text) : EscapedMarkup.Of(text, EscapedMarkup.InText);
        if (content.Length > 0)
        {
            Count(1);
            _current.ChildNodes.Append(_document.CreateTextNode(content));
        }
    }

    private void Count(int nodes)
    {
        _nodes += nodes;
        if (_nodes > _maxNodes)
        {
            throw new ArticleKitException(
                ArticleErrorCode.TooManyNodes,
                FormattableString.Invariant($"The page has more than the {_maxNodes} elements, texts and attributes that are allowed."));
        }
    }

    /// <summary>White space between elements, mostly the same as the last one.</summary>
    private string Blank(ReadOnlySpan<char> text)
    {
        if (!text.SequenceEqual(_blank))
        {
            _blank = text.ToString();
        }

        return _blank;
    }
}
