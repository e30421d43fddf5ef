using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Media;

/// <summary>Tells which places of a page belong to an article, by the blocks that were chosen.</summary>
internal sealed class MediaPlaces
{
    // A part of a page with more words, of which none was chosen, is something of its own.
    private const int MaxWordsAround = 100;
    private const int MinWordsOfTeaser = 3;

    private const Hints Unwanted = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Promotion | Hints.Author | Hints.Consent
        | Hints.Sidebar | Hints.Footer | Hints.Form;

    private readonly PageDocument _page;
    private readonly BlockSums _sums;

    // Many images may stand in the same elements.
    private readonly Dictionary<int, bool> _holdsChosen = [];

    private readonly int _holder = -1;
    private readonly int _first;
    private readonly int _last;

    public MediaPlaces(PageDocument page, IReadOnlyList<int> chosen)
    {
        _page = page;
        _sums = new BlockSums(page, chosen);
        if (chosen.Count == 0)
        {
            return;
        }

        int holder = page.Blocks[chosen[0]].Node;
        foreach (int index in chosen)
        {
            while (holder > 0 && !page.Contains(holder, page.Blocks[index].Node))
            {
                holder = page.Nodes[holder].Parent;
            }
        }

        // A single paragraph holds nothing but itself; what stands beside it stands in its parent.
        _holder = page.Nodes[holder].Tag is Tag.P && page.Nodes[holder].Parent > 0 ? page.Nodes[holder].Parent : Math.Max(holder, 0);
        bool isWholePage = page.Nodes[_holder].Tag is Tag.Body or Tag.Html;
        _first = isWholePage ? NodePosition.Of(page.Blocks[chosen[0]].First) : page.Nodes[_holder].Html.OuterStartIndex;
        _last = LastPosition(chosen[^1]);
    }

    /// <summary>The range of elements in which to look.</summary>
    public (int Start, int End) Nodes => _holder < 0 ? (0, 0) : (_holder, _page.Ends[_holder]);

    /// <summary>The blocks that begin in an element.</summary>
    public (int Start, int End) BlocksIn(int node)
    {
        int start = _page.Nodes[node].Html.OuterStartIndex;
        for (HtmlNode? at = _page.Nodes[node].Html; at is not null; at = at.ParentNode)
        {
            if (at.NextSibling is { } next)
            {
                return _sums.Blocks(start, NodePosition.Of(next));
            }
        }

        return _sums.Blocks(start, int.MaxValue);
    }

    /// <summary>Whether an element holds a chosen block.</summary>
    public bool HoldsChosen(int node)
    {
        if (!_holdsChosen.TryGetValue(node, out bool known))
        {
            (int start, int end) = BlocksIn(node);
            known = _sums.Chosen(start, end) > 0;
            _holdsChosen.Add(node, known);
        }

        return known;
    }

    /// <summary>Whether an element stands neither before nor behind the article.</summary>
    public bool IsWithinReach(int node) => _page.Nodes[node].Html.OuterStartIndex is var position && position >= _first && position < _last;

    /// <summary>Whether the words of one chosen block stand before and behind an element.</summary>
    public bool IsWithinText(int node)
    {
        int position = _page.Nodes[node].Html.OuterStartIndex;
        (_, int next) = _sums.Blocks(0, position);
        if (next == 0 || _sums.Chosen(next - 1, next) == 0)
        {
            return false;
        }

        TextBlock block = _page.Blocks[next - 1];
        return _page.Contains(block.Node, node) && FollowsText(node, block.Node);
    }

    /// <summary>Whether an element is a part of the article, and not of something else that stands in the middle of it.</summary>
    public bool IsPartOfArticle(int node, bool isKnownService)
    {
        int part = node;
        bool isFigure = false;
        bool isAlone = true;
        for (int i = node; i > _holder; i = _page.Nodes[i].Parent)
        {
            PageNode around = _page.Nodes[i];
            isFigure |= around.Tag == Tag.Figure;
            Hints unwanted = isKnownService ? Unwanted : Unwanted | Hints.Sharing;
            if ((around.Hints & unwanted) != Hints.None && (around.Hints & Hints.Content) == Hints.None)
            {
                return false;
            }

            // The picture above an article often stands in its header; other things there are logos and faces.
            if ((around.Hints & Hints.Header) != Hints.None && !isFigure)
            {
                return false;
            }

            isAlone = isAlone && !HoldsChosen(i);
            part = isAlone ? i : part;
        }

        (int start, int end) = BlocksIn(part);
        int words = _sums.Words(start, end);
        bool isTeaser = words >= MinWordsOfTeaser && _sums.LinkWords(start, end) * 2 > words;
        return _page.Nodes[part].Tag == Tag.Figure || (words <= MaxWordsAround && !isTeaser);
    }

    private bool FollowsText(int node, int block)
    {
        HtmlNode? next = _page.Nodes[node].Html;
        HtmlNode root = _page.Nodes[block].Html;
        while (next is not null && next != root && next.NextSibling is null)
        {
            next = next.ParentNode;
        }

        next = next == root ? null : next?.NextSibling;
        while (next is HtmlTextNode text && string.IsNullOrWhiteSpace(text.Text))
        {
            next = next.NextSibling;
        }

        return next is not null && !(next.TagOf() is var tag && (tag.Has(TagTraits.Block) || tag is Tag.Br or Tag.Img));
    }

    /// <summary>Images behind the last words belong to the article until other words begin that are no caption.</summary>
    private int LastPosition(int lastChosen)
    {
        int next = lastChosen + 1;
        while (next < _page.Blocks.Count && _page.IsWithin(_page.Blocks[next].Node, Hints.Caption))
        {
            next++;
        }

        return next < _page.Blocks.Count ? NodePosition.Of(_page.Blocks[next].First) : int.MaxValue;
    }
}
