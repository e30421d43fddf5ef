namespace ArticleKit.Cleaning.Markup;

/// <summary>Reads elements whose content is text or nothing to us: scripts, styles, drawings, the title, what other browsers are shown.</summary>
internal sealed class OpaqueElements(string html, OpenElements open, PageRoots roots)
{
    private const int MaxFrameNotice = 1500;

    private readonly List<string> _structuredData = [];
    private readonly List<ScriptElement> _scripts = [];
    private bool _hasTitle;
    private bool? _isEnded;

    /// <summary>The contents of the <c>application/ld+json</c> scripts.</summary>
    public IReadOnlyList<string> StructuredData => _structuredData;

    /// <summary>All scripts that end, in the order of the page.</summary>
    public IReadOnlyList<ScriptElement> Scripts => _scripts;

    /// <summary>How many characters were scripts.</summary>
    public int ScriptLength { get; private set; }

    /// <summary>Whether readers without scripts are told to switch them on.</summary>
    public bool AsksForScripts { get; private set; }

    /// <summary>Whether the page breaks off within a script or a style sheet.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>Goes on behind an element, and writes what is shown of it.</summary>
    /// <param name="tag">Which element it is.</param>
    /// <param name="start">Its start tag, which was just read.</param>
    /// <param name="scanner">Where the page is read.</param>
    /// <param name="hasFrames">Whether the page shows others in frames.</param>
    public void Write(Tag tag, HtmlTag start, ref HtmlScanner scanner, bool hasFrames)
    {
        int contentStart = scanner.Position;
        if (tag is Tag.Iframe or Tag.Xmp)
        {
            roots.EnsureBody(start.Start);
            ImpliedTags.Write(open, tag, start.Start);
        }

        if (tag == Tag.Iframe)
        {
            open.AddLeaf(Tag.Iframe, start);
        }

        if (tag == Tag.Noframes && hasFrames)
        {
            SkipFrameNotice(ref scanner);
        }
        else if (tag is Tag.Svg or Tag.Template)
        {
            // A template with a shadow root is shown where it stands (section 4.12.3); its tags are ignored.
            bool isShown = tag == Tag.Template && !AttributeFilter.Find(start.Attributes(html), "shadowrootmode").IsEmpty;
            if (!isShown && (tag == Tag.Template || !start.EndsItself(html)))
            {
                scanner.SkipNested(tag, open);
            }
        }
        else if (scanner.SkipRawText(tag, out int contentEnd))
        {
            WriteContent(tag, start, (contentStart, contentEnd));
        }
        else if (tag is Tag.Script or Tag.Style)
        {
            // An author who forgot the end tag still ended the page.
            _isEnded ??= html.LastIndexOf("</html", StringComparison.OrdinalIgnoreCase) >= 0;
            IsCutOff |= !_isEnded.Value;
            scanner.SkipToTag();
        }
    }

    /// <summary>
    /// What a page of frames holds for readers without frames is all the text that it has, and is read as markup, unless it only asks
    /// for a browser that shows frames.
    /// </summary>
    private void SkipFrameNotice(ref HtmlScanner scanner)
    {
        HtmlScanner ahead = scanner;
        if (ahead.SkipRawText(Tag.Noframes, out int contentEnd))
        {
            ReadOnlySpan<char> content = html.AsSpan(scanner.Position, contentEnd - scanner.Position);
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
            ScriptLength += content.End - content.Start;
            string type = HtmlText.Decode(AttributeFilter.Find(start.Attributes(html), "type").ToString());
            if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                _structuredData.Add(html[content.Start..content.End]);
            }
        }
        else if (tag == Tag.Noscript)
        {
            AsksForScripts |= html.AsSpan(content.Start, content.End - content.Start).Contains("javascript", StringComparison.OrdinalIgnoreCase);
        }
        else if (tag == Tag.Title && !_hasTitle)
        {
            _hasTitle = true;
            if (!roots.HasBody)
            {
                roots.EnsureHead(start.Start);
            }

            open.AddLeaf(Tag.Title, start, content);
        }
        else if (tag == Tag.Xmp)
        {
            open.AddLeaf(Tag.Pre, start, content);
        }
    }
}
