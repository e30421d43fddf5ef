namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// Builds from tag soup the tree that a browser would build, of bounded depth and in linear time, where the parser of HtmlAgilityPack
/// would build another one, take the square or overflow its stack. It follows the tree construction of the WHATWG HTML standard (section 13.2.6) as far as
/// the text of an article depends on it; there is no foster parenting and formatting is not reconstructed.
/// </summary>
internal sealed class MarkupNormalizer
{
    private const int MaxFrameNotice = 1500;

    private readonly string _html;
    private readonly TreeBuilder _tree;
    private readonly OpenElements _open;
    private readonly PageRoots _roots;
    private readonly bool _readsNoscript;
    private readonly UnknownNames _unknownNames = new();
    private readonly List<string> _structuredData = [];
    private readonly List<ScriptElement> _scripts = [];
    private int _scriptLength;
    private bool _hasTitle;
    private bool _hasFrames;
    private bool _hasMarkup;
    private bool _isCutOff;
    private bool? _isEnded;
    private bool _asksForScripts;

    private MarkupNormalizer(string html, int maxDepth, bool readsNoscript)
    {
        _html = html;
        _readsNoscript = readsNoscript;
        _tree = new TreeBuilder(html);
        _open = new OpenElements(_tree, maxDepth);
        _roots = new PageRoots(html, _open);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">Anything.</param>
    /// <param name="maxDepth">How deep elements may stand; the tags of deeper ones are left out and their text is kept.</param>
    /// <param name="readsNoscript">Whether the page is read as by a browser that runs no scripts.</param>
    public static NormalizedHtml Normalize(string html, int maxDepth, bool readsNoscript = false)
    {
        var normalizer = new MarkupNormalizer(html, maxDepth, readsNoscript);
        normalizer.Run();
        return new NormalizedHtml(
            normalizer._tree.Root, normalizer._structuredData, normalizer._scriptLength, normalizer._open.IsFlattened)
        {
            Scripts = normalizer._scripts,
            HasFrames = normalizer._hasFrames,
            IsCutOff = normalizer._isCutOff,
            AsksForScripts = normalizer._asksForScripts,
        };
    }

    private void Run()
    {
        var scanner = new HtmlScanner(_html);
        int textStart = 0;
        while (scanner.Next(out int textEnd, out HtmlTag? tag))
        {
            WriteText(textStart, textEnd);
            if (tag is { } any)
            {
                // A bracket in plain text is no markup.
                _isCutOff |= _hasMarkup && any.AttributesEnd == _html.Length;
                _hasMarkup = true;
            }

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
        _tree.End();
    }

    private void WriteText(int start, int end)
    {
        if (!_roots.HasBody)
        {
            // A byte order mark before the page is no text of it.
            ReadOnlySpan<char> text = _html.AsSpan(start, end - start).TrimStart(" \t\r\n\f\0\ufeff");
            if (text.IsWhiteSpace())
            {
                return;
            }

            _roots.EnsureBody(start);
            start = end - text.Length;
        }

        _tree.AddText(start, end);
    }

    private void WriteStartTag(HtmlTag start, ref HtmlScanner scanner)
    {
        ReadOnlySpan<char> name = start.Name(_html);
        Tag tag = Tags.Find(name);
        if (tag is Tag.Html or Tag.Head or Tag.Body)
        {
            _roots.Write(tag, start);
            return;
        }

        if (tag.Has(TagTraits.Opaque) && !(tag == Tag.Noscript && _readsNoscript))
        {
            WriteOpaque(tag, start, ref scanner);
            return;
        }

        if (IsIgnored(tag, name))
        {
            return;
        }

        if (!_roots.HasBody && tag.Has(TagTraits.Head))
        {
            _roots.EnsureHead(start.Start);
        }
        else
        {
            _roots.EnsureBody(start.Start);
        }

        _hasFrames |= tag == Tag.Frameset;
        ImpliedTags.Write(_open, tag, start.Start);
        WriteElement(tag, name, start);
    }

    private bool IsIgnored(Tag tag, ReadOnlySpan<char> name) => tag switch
    {
        // HtmlAgilityPack does not know that it has no content.
        Tag.Track => true,
        Tag.Form => _open.IsOpen(Tag.Form),

        // Its content counts, not the element: in the head of a page it would end the head.
        Tag.Noscript => true,
        Tag.Caption or Tag.Colgroup or Tag.Col or Tag.Tbody or Tag.Thead or Tag.Tfoot => !_open.IsOpen(Tag.Table),
        Tag.Unknown => UnknownNames.IsObsoleteVoid(name),
        _ => false,
    };

    private void WriteElement(Tag tag, ReadOnlySpan<char> name, HtmlTag start)
    {
        if (tag == Tag.Form && _open.Current.Has(TagTraits.Grid))
        {
            // Between the cells of a table a form is left empty (section 13.2.6.4.9).
            WriteLeaf(Tag.Form, start, default);
        }
        else if (tag.Has(TagTraits.Void))
        {
            _tree.AddVoid(Tags.NameOf(tag), start);
        }
        else
        {
            _open.Push(tag, tag == Tag.Unknown ? _unknownNames.Find(name) : Tags.NameOf(tag), start);
        }
    }

    /// <summary>Elements whose content is text or nothing to us.</summary>
    private void WriteOpaque(Tag tag, HtmlTag start, ref HtmlScanner scanner)
    {
        int contentStart = scanner.Position;
        if (tag is Tag.Iframe or Tag.Xmp)
        {
            _roots.EnsureBody(start.Start);
            ImpliedTags.Write(_open, tag, start.Start);
        }

        if (tag == Tag.Iframe)
        {
            WriteLeaf(Tag.Iframe, start, default);
        }

        if (tag == Tag.Noframes && _hasFrames)
        {
            WriteFrameSubstitute(ref scanner);
        }
        else if (tag is Tag.Svg or Tag.Template)
        {
            // A template with a shadow root is shown where it stands (section 4.12.3); its tags are ignored.
            bool isShown = tag == Tag.Template && !AttributeFilter.Find(start.Attributes(_html), "shadowrootmode").IsEmpty;
            if (!isShown && (tag == Tag.Template || !start.EndsItself(_html)))
            {
                scanner.SkipNested(tag, _open);
            }
        }
        else if (scanner.SkipRawText(tag, out int contentEnd))
        {
            WriteContent(tag, start, (contentStart, contentEnd));
        }
        else if (tag is Tag.Script or Tag.Style)
        {
            // An author who forgot the end tag still ended the page.
            _isEnded ??= _html.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) >= 0;
            _isCutOff |= !_isEnded.Value;
            scanner.SkipToTag();
        }
    }

    /// <summary>
    /// What a page of frames holds for readers without frames is all the text that it has, and is read as markup, unless it only asks
    /// for a browser that shows frames.
    /// </summary>
    private void WriteFrameSubstitute(ref HtmlScanner scanner)
    {
        HtmlScanner ahead = scanner;
        if (ahead.SkipRawText(Tag.Noframes, out int contentEnd))
        {
            ReadOnlySpan<char> content = _html.AsSpan(scanner.Position, contentEnd - scanner.Position);
            if (content.Length < MaxFrameNotice && content.Contains("frame", StringComparison.OrdinalIgnoreCase))
            {
                scanner = ahead;
            }
        }
    }

    private void WriteContent(Tag tag, HtmlTag start, (int Start, int End) content)
    {
        if (tag == Tag.Script)
        {
            _scripts.Add(new ScriptElement(start, content.Start, content.End));
            _scriptLength += content.End - content.Start;
            string type = HtmlText.Decode(AttributeFilter.Find(start.Attributes(_html), "type").ToString());
            if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                _structuredData.Add(_html[content.Start..content.End]);
            }
        }
        else if (tag == Tag.Noscript)
        {
            _asksForScripts |= _html.AsSpan(content.Start, content.End - content.Start).Contains("javascript", StringComparison.OrdinalIgnoreCase);
        }
        else if (tag == Tag.Title && !_hasTitle)
        {
            _hasTitle = true;
            if (!_roots.HasBody)
            {
                _roots.EnsureHead(start.Start);
            }

            WriteLeaf(Tag.Title, start, content);
        }
        else if (tag == Tag.Xmp)
        {
            WriteLeaf(Tag.Pre, start, content);
        }
    }

    private void WriteLeaf(Tag tag, HtmlTag start, (int Start, int End) content)
    {
        _open.Push(tag, Tags.NameOf(tag), start);
        _tree.AddText(content.Start, content.End);
        _open.Pop();
    }

    private void WriteEndTag(HtmlTag end)
    {
        ReadOnlySpan<char> name = end.Name(_html);
        Tag tag = Tags.Find(name);
        switch (tag)
        {
            case Tag.Html or Tag.Body:
                // Content may follow them, and belongs into the body all the same.
                break;
            case Tag.Br:
                _roots.EnsureBody(end.Start);
                _tree.AddVoid("br", HtmlTag.Implied(end.Start));
                break;
            case Tag.Unknown:
                _open.PopTo(tag, _unknownNames.Find(name), TagTraits.Special);
                break;
            case Tag.P:
                if (!_open.PopTo(tag, null, TagTraits.Scope) && _roots.HasBody && !_open.IsOpen(Tag.Select))
                {
                    // An end tag without a start makes an empty paragraph, and parts the text around it.
                    WriteLeaf(Tag.P, HtmlTag.Implied(end.Start), default);
                }

                break;
            case >= Tag.H1 and <= Tag.H6:
                _open.PopToHeading();
                break;
            case Tag.Li:
                _open.PopTo(tag, null, TagTraits.Scope, Tag.Ul, Tag.Ol);
                break;
            case Tag.Table or Tag.Tr or Tag.Td or Tag.Th or Tag.Tbody or Tag.Thead or Tag.Tfoot or Tag.Caption:
                _open.PopTo(tag, null, TagTraits.None, tag == Tag.Table ? Tag.Unknown : Tag.Table);
                break;
            default:
                if (!tag.Has(TagTraits.Void))
                {
                    _open.PopTo(tag, null, tag.Has(TagTraits.Special) ? TagTraits.Scope : TagTraits.Special);
                }

                break;
        }
    }
}
