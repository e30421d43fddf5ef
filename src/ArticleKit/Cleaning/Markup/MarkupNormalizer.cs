namespace ArticleKit.Cleaning.Markup;

/// <summary>
/// Builds from tag soup the tree that a browser would build, of bounded depth and in linear time, where the parser of HtmlAgilityPack
/// would build another one, take the square or overflow its stack. It follows the tree construction of the WHATWG HTML standard (section 13.2.6) as far as
/// the text of an article depends on it; there is no foster parenting and formatting is not reconstructed.
/// </summary>
internal sealed class MarkupNormalizer
{
    private readonly string _html;
    private readonly TreeBuilder _tree;
    private readonly OpenElements _open;
    private readonly PageRoots _roots;
    private readonly AnalysisBudget _budget;
    private readonly bool _readsNoscript;
    private readonly UnknownNames _unknownNames = new();
    private readonly OpaqueElements _opaque;
    private readonly EndTags _endTags;
    private bool _hasFrames;
    private bool _hasMarkup;
    private bool _isCutOff;

    private MarkupNormalizer(string html, ArticleLimits limits, AnalysisBudget budget, bool readsNoscript)
    {
        _html = html;
        _budget = budget;
        _readsNoscript = readsNoscript;
        _tree = new TreeBuilder(html, limits.MaxNodes);
        _open = new OpenElements(_tree, limits.MaxDepth);
        _roots = new PageRoots(html, _open);
        _opaque = new OpaqueElements(html, _open, _roots);
        _endTags = new EndTags(html, _tree, _open, _roots, _unknownNames);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">Anything.</param>
    /// <param name="limits">How deep elements may stand, the tags of deeper ones being left out and their text kept; and how many nodes there may be.</param>
    /// <param name="budget">What is left to the analysis.</param>
    /// <param name="readsNoscript">Whether the page is read as by a browser that runs no scripts.</param>
    /// <exception cref="ArticleKitException">There are too many nodes.</exception>
    public static NormalizedHtml Normalize(string html, ArticleLimits limits, AnalysisBudget budget, bool readsNoscript = false)
    {
        var normalizer = new MarkupNormalizer(html, limits, budget, readsNoscript);
        normalizer.Run();
        OpaqueElements opaque = normalizer._opaque;
        return new NormalizedHtml(normalizer._tree.Root, opaque.StructuredData, opaque.ScriptLength, normalizer._open.IsFlattened)
        {
            Scripts = opaque.Scripts,
            HasFrames = normalizer._hasFrames,
            IsCutOff = normalizer._isCutOff || opaque.IsCutOff,
            AsksForScripts = opaque.AsksForScripts,
        };
    }

    private void Run()
    {
        var scanner = new HtmlScanner(_html);
        int textStart = 0;
        while (scanner.Next(out int textEnd, out HtmlTag? tag))
        {
            _budget.Check();
            WriteText(textStart, textEnd);
            if (tag is { } any)
            {
                // A bracket in plain text is no markup.
                _isCutOff |= _hasMarkup && any.AttributesEnd == _html.Length;
                _hasMarkup = true;
            }

            if (tag is { IsEnd: true } end)
            {
                _endTags.Write(end);
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
            _opaque.Write(tag, start, ref scanner, _hasFrames);
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
            _open.AddLeaf(Tag.Form, start);
        }
        else if (tag.Has(TagTraits.Void))
        {
            _tree.AddVoid(tag, start);
        }
        else
        {
            _open.Push(tag, tag == Tag.Unknown ? _unknownNames.Find(name) : Tags.NameOf(tag), start);
        }
    }
}
