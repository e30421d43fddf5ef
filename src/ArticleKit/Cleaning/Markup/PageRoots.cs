namespace ArticleKit.Cleaning.Markup;

/// <summary>Opens the root, head and body of a page, once each, whether or not the page has tags for them.</summary>
internal sealed class PageRoots(string html, OpenElements open)
{
    private bool _hasRoot;
    private bool _hasHead;

    public bool HasBody { get; private set; }

    /// <summary>What the page's own tag of that name does: nothing if it comes too late.</summary>
    public void Write(Tag tag, HtmlTag start)
    {
        if (tag == Tag.Html && !_hasRoot)
        {
            _hasRoot = true;
            open.Push(Tag.Html, "html", start);
        }
        else if (tag == Tag.Head && !_hasHead && !HasBody)
        {
            OpenHead(start);
        }
        else if (tag == Tag.Body && !HasBody)
        {
            OpenBody(start);
        }
    }

    public void EnsureHead(int position)
    {
        if (!_hasHead)
        {
            OpenHead(HtmlTag.Implied(position));
        }
    }

    public void EnsureBody(int position)
    {
        if (!HasBody)
        {
            OpenBody(HtmlTag.Implied(position));
        }
    }

    private void OpenHead(HtmlTag start)
    {
        EnsureRoot(start.Start);
        _hasHead = true;
        open.Push(Tag.Head, "head", start);
    }

    private void OpenBody(HtmlTag start)
    {
        EnsureRoot(start.Start);
        open.PopTo(Tag.Head, null, TagTraits.None);
        _hasHead = true;
        HasBody = true;
        open.Push(Tag.Body, "body", start);
    }

    private void EnsureRoot(int position)
    {
        if (_hasRoot)
        {
            return;
        }

        // The attributes of a tag that comes late, as behind the message of a server, still belong to the root.
        _hasRoot = true;
        int late = html.IndexOf("<html", position, StringComparison.OrdinalIgnoreCase);
        HtmlTag root = late < 0 ? HtmlTag.Implied(position) : HtmlScanner.ReadTag(html, late, isEnd: false) with { Start = position };
        open.Push(Tag.Html, "html", root);
    }
}
