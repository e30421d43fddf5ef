using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// Rewrites tag soup as balanced HTML of bounded depth, so that HtmlAgilityPack builds the tree that a browser would build, takes
/// linear time and cannot overflow its stack. It follows the tree construction of the WHATWG HTML standard (section 13.2.6) as far as
/// the text of an article depends on it; there is no foster parenting and formatting is not reconstructed.
/// </summary>
internal sealed class MarkupNormalizer
{
    private static readonly string[] Names = [.. Enum.GetValues<Tag>().Select(Tags.NameOf)];

    private readonly string _html;
    private readonly StringBuilder _output;
    private readonly OpenElements _open;
    private readonly SourceMap _map = new();
    private readonly List<string> _structuredData = [];
    private readonly Dictionary<string, string> _unknownNames = new(StringComparer.Ordinal);
    private int _scriptLength;
    private bool _hasRoot;
    private bool _hasHead;
    private bool _hasBody;

    private MarkupNormalizer(string html, int maxDepth)
    {
        _html = html;
        _output = new StringBuilder(Math.Min(html.Length + 64, 1 << 20));
        _open = new OpenElements(_output, maxDepth);
    }

    /// <summary>Rewrites a page.</summary>
    /// <param name="html">Anything.</param>
    /// <param name="maxDepth">How deep elements may stand; the tags of deeper ones are left out and their text is kept.</param>
    public static NormalizedHtml Normalize(string html, int maxDepth)
    {
        var normalizer = new MarkupNormalizer(html, maxDepth);
        normalizer.Run();
        return new NormalizedHtml(
            normalizer._output.ToString(), normalizer._map, normalizer._structuredData, normalizer._scriptLength, normalizer._open.IsFlattened);
    }

    private void Run()
    {
        var scanner = new HtmlScanner(_html);
        int textStart = 0;
        while (scanner.Next(out int textEnd, out HtmlTag? tag))
        {
            WriteText(textStart, textEnd);
            if (tag is { IsEnd: true } end)
            {
                WriteEndTag(end);
            }
            else if (tag is { } start)
            {
                WriteStartTag(start, ref scanner);
            }

            textStart = scanner.Position;
        }

        _open.PopAll();
    }

    private void WriteText(int start, int end)
    {
        ReadOnlySpan<char> text = _html.AsSpan(start, end - start);
        if (text.IsEmpty)
        {
            return;
        }

        if (!_hasBody)
        {
            if (text.IsWhiteSpace())
            {
                return;
            }

            EnsureBody(start);
        }

        WriteEscaped(text);
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int index = text.IndexOfAny('<', '\0');
            if (index < 0)
            {
                _output.Append(text);
                return;
            }

            _output.Append(text[..index]).Append(text[index] == '<' ? "&lt;" : "");
            text = text[(index + 1)..];
        }
    }

    private void WriteStartTag(HtmlTag start, ref HtmlScanner scanner)
    {
        ReadOnlySpan<char> name = start.Name(_html);
        Tag tag = Tags.Find(name);
        if (tag is Tag.Html or Tag.Head or Tag.Body)
        {
            WriteRootTag(tag, start);
            return;
        }

        if (tag is Tag.Script or Tag.Style or Tag.Svg or Tag.Template or Tag.Textarea or Tag.Noembed or Tag.Noframes or Tag.Iframe or Tag.Xmp or Tag.Title)
        {
            WriteOpaque(tag, start, ref scanner);
            return;
        }

        if (!_hasBody)
        {
            if (tag.Has(TagTraits.Head) && tag != Tag.Noscript)
            {
                EnsureHead(start.Start);
            }
            else if (tag == Tag.Noscript && _open.Current == Tag.Head)
            {
                // What a page without scripts would load into its head is not content.
                if (scanner.SkipRawText(Tag.Noscript, out _))
                {
                    return;
                }
            }
            else
            {
                EnsureBody(start.Start);
            }
        }

        CloseWhatEndsHere(tag, start.Start);
        if (tag == Tag.Form && _open.IsOpen(Tag.Form))
        {
            return;
        }

        if (tag == Tag.Unknown)
        {
            WriteElement(tag, UnknownName(name), start);
            return;
        }

        WriteElement(tag, Names[(int)tag], start);
    }

    private void WriteElement(Tag tag, string name, HtmlTag start)
    {
        if (tag.Has(TagTraits.Void))
        {
            WriteTag(name, start);
        }
        else if (_open.Push(tag, name))
        {
            WriteTag(name, start);
        }
    }

    private void WriteTag(string name, HtmlTag start)
    {
        _map.Add(_output.Length, start.Start);
        _output.Append('<').Append(name);
        AttributeFilter.Write(start.Attributes(_html), _output);
        _output.Append('>');
    }

    /// <summary>Elements whose content is text or nothing to us.</summary>
    private void WriteOpaque(Tag tag, HtmlTag start, ref HtmlScanner scanner)
    {
        int contentStart = scanner.Position;
        if (tag == Tag.Iframe)
        {
            EnsureBody(start.Start);
            WriteTag("iframe", start);
            _output.Append("</iframe>");
        }

        if (tag == Tag.Svg && EndsItself(start))
        {
            return;
        }

        if (!scanner.SkipRawText(tag, out int contentEnd))
        {
            return;
        }

        ReadOnlySpan<char> content = _html.AsSpan(contentStart, contentEnd - contentStart);
        if (tag == Tag.Script)
        {
            _scriptLength += content.Length;
            ReadOnlySpan<char> type = AttributeFilter.Find(start.Attributes(_html), "type");
            if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                _structuredData.Add(content.ToString());
            }
        }
        else if (tag == Tag.Title && !_hasBody)
        {
            EnsureHead(start.Start);
            WriteTag("title", start);
            WriteEscaped(content);
            _output.Append("</title>");
        }
        else if (tag == Tag.Xmp)
        {
            EnsureBody(start.Start);
            WriteTag("pre", start);
            WriteEscaped(content);
            _output.Append("</pre>");
        }
    }

    private bool EndsItself(HtmlTag start) => start.AttributesEnd > start.NameEnd && _html[start.AttributesEnd - 1] == '/';

    private void WriteRootTag(Tag tag, HtmlTag start)
    {
        if (tag == Tag.Html && !_hasRoot)
        {
            _hasRoot = true;
            WriteElement(Tag.Html, "html", start);
        }
        else if (tag == Tag.Head && !_hasHead && !_hasBody)
        {
            EnsureRoot(start.Start);
            _hasHead = true;
            WriteElement(Tag.Head, "head", start);
        }
        else if (tag == Tag.Body && !_hasBody)
        {
            EnsureRoot(start.Start);
            CloseHead();
            _hasBody = true;
            WriteElement(Tag.Body, "body", start);
        }
    }

    /// <summary>A start tag that the page leaves out, at the place where it would stand.</summary>
    private static HtmlTag Implied(int position) => new(position, position, position, position, position, IsEnd: false);

    private void EnsureRoot(int position)
    {
        if (!_hasRoot)
        {
            _hasRoot = true;
            WriteElement(Tag.Html, "html", Implied(position));
        }
    }

    private void EnsureHead(int position)
    {
        EnsureRoot(position);
        if (!_hasHead)
        {
            _hasHead = true;
            WriteElement(Tag.Head, "head", Implied(position));
        }
    }

    private void EnsureBody(int position)
    {
        if (_hasBody)
        {
            return;
        }

        EnsureRoot(position);
        CloseHead();
        _hasBody = true;
        WriteElement(Tag.Body, "body", Implied(position));
    }

    private void CloseHead()
    {
        _hasHead = true;
        _open.PopTo(Tag.Head, null, TagTraits.None);
    }

    private void WriteEndTag(HtmlTag end)
    {
        ReadOnlySpan<char> name = end.Name(_html);
        Tag tag = Tags.Find(name);
        switch (tag)
        {
            case Tag.Html or Tag.Body:
                // Content may follow them, and belongs into the body all the same.
                return;
            case Tag.Br:
                EnsureBody(end.Start);
                _output.Append("<br>");
                return;
            case Tag.Unknown:
                _open.PopTo(tag, UnknownName(name), TagTraits.Special);
                return;
            case >= Tag.H1 and <= Tag.H6:
                CloseHeading();
                return;
            case Tag.Li:
                _open.PopTo(tag, null, TagTraits.Scope, Tag.Ul, Tag.Ol);
                return;
            case Tag.Table or Tag.Tr or Tag.Td or Tag.Th or Tag.Tbody or Tag.Thead or Tag.Tfoot or Tag.Caption:
                _open.PopTo(tag, null, TagTraits.None, tag == Tag.Table ? Tag.Unknown : Tag.Table);
                return;
        }

        if (tag.Has(TagTraits.Void))
        {
            return;
        }

        _open.PopTo(tag, null, tag.Has(TagTraits.Special) ? TagTraits.Scope : TagTraits.Special);
    }

    private void CloseHeading()
    {
        for (Tag heading = Tag.H1; heading <= Tag.H6; heading++)
        {
            if (_open.PopTo(heading, null, TagTraits.Scope))
            {
                return;
            }
        }
    }

    /// <summary>The elements whose end tag the start of another one implies (sections 13.2.6.4.7 and following).</summary>
    private void CloseWhatEndsHere(Tag tag, int position)
    {
        if (tag.Has(TagTraits.ClosesParagraph) && _open.IsOpen(Tag.P))
        {
            _open.PopTo(Tag.P, null, TagTraits.Scope);
        }

        switch (tag)
        {
            case Tag.Li:
                _open.PopTo(Tag.Li, null, TagTraits.Scope, Tag.Ul, Tag.Ol);
                break;
            case Tag.Dd or Tag.Dt:
                if (!_open.PopTo(Tag.Dd, null, TagTraits.Scope, Tag.Dl, Tag.Dt))
                {
                    _open.PopTo(Tag.Dt, null, TagTraits.Scope, Tag.Dl, Tag.Dd);
                }

                break;
            case Tag.Option:
                _open.PopTo(Tag.Option, null, TagTraits.Scope, Tag.Select, Tag.Optgroup);
                break;
            case Tag.A:
                _open.PopTo(Tag.A, null, TagTraits.Special);
                break;
            case Tag.Td or Tag.Th:
                CloseCell();
                break;
            case Tag.Tr:
                CloseCell();
                _open.PopTo(Tag.Tr, null, TagTraits.None, Tag.Table);
                if (_open.Current == Tag.Table)
                {
                    // A browser makes one too, so that paths into the page agree.
                    WriteElement(Tag.Tbody, Names[(int)Tag.Tbody], Implied(position));
                }

                break;
            case Tag.Tbody or Tag.Thead or Tag.Tfoot:
                CloseCell();
                _open.PopTo(Tag.Tr, null, TagTraits.None, Tag.Table);
                foreach (Tag group in (ReadOnlySpan<Tag>)[Tag.Tbody, Tag.Thead, Tag.Tfoot])
                {
                    _open.PopTo(group, null, TagTraits.None, Tag.Table);
                }

                break;
            case >= Tag.H1 and <= Tag.H6 when _open.Current.Has(TagTraits.Heading):
                _open.Pop();
                break;
        }
    }

    private void CloseCell()
    {
        if (!_open.PopTo(Tag.Td, null, TagTraits.None, Tag.Table, Tag.Tr))
        {
            _open.PopTo(Tag.Th, null, TagTraits.None, Tag.Table, Tag.Tr);
        }
    }

    /// <summary>A name that the parser takes as one, the same string for the same name.</summary>
    private string UnknownName(ReadOnlySpan<char> name)
    {
        const int MaxLength = 64;
        const int MaxNames = 4096;
        const string Substitute = "x-unknown";
        if (name.Length > MaxLength)
        {
            return Substitute;
        }

        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return Substitute;
            }
        }

        string lower = name.ToString().ToLowerInvariant();
        if (_unknownNames.TryGetValue(lower, out string? known))
        {
            return known;
        }

        if (_unknownNames.Count >= MaxNames)
        {
            return Substitute;
        }

        _unknownNames.Add(lower, lower);
        return lower;
    }
}
