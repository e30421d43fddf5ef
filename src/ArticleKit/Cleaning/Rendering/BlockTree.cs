namespace ArticleKit.Cleaning.Rendering;

/// <summary>Puts blocks into the lists and quotations that they tell of. Blocks from anywhere are borne with, and none is lost.</summary>
internal sealed class BlockTree
{
    // What is deeper is drawn at this depth: indentation must not grow beyond the text.
    private const int MaxDepth = 16;

    private readonly List<BlockNode> _open = [new BlockNode(BlockNodeKind.Article)];

    /// <summary>Puts the blocks of an article into a tree, without those that nothing is to be shown of.</summary>
    public static BlockNode Build(CleanedArticle article, RenderingOptions options)
    {
        var tree = new BlockTree();
        foreach (ContentBlock block in article.Blocks)
        {
            if (BlockText.IsShown(article, block, options))
            {
                tree.Add(block);
            }
        }

        return tree._open[0];
    }

    private void Add(ContentBlock block)
    {
        int depth = Math.Clamp(block.QuoteDepth, block.Kind == BlockKind.Quote ? 1 : 0, MaxDepth);
        int outer = depth - Math.Min(depth, block.List?.InnerQuotes ?? 0);
        int quotes = CloseQuotes(block.StartsQuote ? Math.Max(0, depth - 1) : depth);
        if (quotes > outer)
        {
            // The item of the quotation is open already.
            CloseLists(0);
        }
        else
        {
            OpenQuotes(outer - quotes);
            OpenList(block);
        }

        if (Math.Max(quotes, outer) < depth)
        {
            OpenInnerQuotes(depth - Math.Max(quotes, outer));
        }

        _open[^1].Children.Add(new BlockNode(BlockNodeKind.Leaf) { Block = block });
    }

    private void OpenList(ContentBlock block)
    {
        if (block.List is { } place)
        {
            OpenItem(place);
        }
        else if (block.Kind == BlockKind.ListItem)
        {
            OpenItem(new ListPlace());
        }
        else
        {
            CloseLists(0);
        }
    }

    /// <summary>Closes the innermost quotations, with all lists in them, until so many are open.</summary>
    /// <returns>How many are open then, which may be fewer.</returns>
    private int CloseQuotes(int kept)
    {
        int quotes = 0;
        for (int i = 0; i < _open.Count; i++)
        {
            if (_open[i].Kind == BlockNodeKind.Quote && ++quotes > kept)
            {
                _open.RemoveRange(i, _open.Count - i);
                return kept;
            }
        }

        return quotes;
    }

    /// <summary>Opens quotations outside of the lists that are open.</summary>
    private void OpenQuotes(int count)
    {
        if (count > 0)
        {
            CloseLists(0);
            OpenInnerQuotes(count);
        }
    }

    private void OpenInnerQuotes(int count)
    {
        for (int i = 0; i < count; i++)
        {
            Open(new BlockNode(BlockNodeKind.Quote));
        }
    }

    private void OpenItem(ListPlace place)
    {
        int depth = Math.Clamp(place.Depth, 1, MaxDepth);
        CloseLists(depth);
        bool isAtDepth = _open[^1] is { Kind: BlockNodeKind.Item } item && item.Depth == depth;
        if (place.IsContinuation)
        {
            if (!isAtDepth)
            {
                // Its item was interrupted by something outside of the list; what is left of it is a paragraph.
                CloseLists(0);
            }

            return;
        }

        if (isAtDepth)
        {
            _open.RemoveAt(_open.Count - 1);
            if (place.StartsList || _open[^1].Number.HasValue != place.Number.HasValue)
            {
                _open.RemoveAt(_open.Count - 1);
            }
        }

        if (_open[^1].Kind != BlockNodeKind.List)
        {
            Open(new BlockNode(BlockNodeKind.List) { Number = place.Number, Depth = depth });
        }

        Open(new BlockNode(BlockNodeKind.Item) { Number = place.Number, Depth = depth });
    }

    /// <summary>Closes the lists that are deeper.</summary>
    private void CloseLists(int depth)
    {
        while (_open[^1].Kind is BlockNodeKind.List or BlockNodeKind.Item && _open[^1].Depth > depth)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void Open(BlockNode node)
    {
        _open[^1].Children.Add(node);
        _open.Add(node);
    }
}
