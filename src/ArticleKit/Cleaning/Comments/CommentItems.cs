using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Comments;

/// <summary>Finds the elements of a page that hold one comment each: by their names, else as what repeats in a part named after comments.</summary>
internal sealed class CommentItems
{
    private const int MinRepetitions = 2;

    // Lists of the last comments on all articles stand there.
    private const Hints Aside = Hints.Sidebar | Hints.Navigation;

    private readonly PageDocument _page;
    private readonly bool[] _inComments;
    private readonly bool[] _isAside;
    private readonly int[] _firstBlock;

    // For each element the innermost comment that it stands in, or -1.
    private readonly int[] _itemOf;

    public CommentItems(PageDocument page)
    {
        _page = page;
        _inComments = new bool[page.Nodes.Length];
        _isAside = new bool[page.Nodes.Length];
        for (int node = 0; node < _inComments.Length; node++)
        {
            PageNode own = page.Nodes[node];
            _isAside[node] = own.Tag is not (Tag.Html or Tag.Body) && (IsAside(own) || (own.Parent >= 0 && _isAside[own.Parent]));
            _inComments[node] = own.Tag is not (Tag.Html or Tag.Body) && !_isAside[node] && ((own.Hints & Hints.Comments) != Hints.None || IsMarked(own) || (own.Parent >= 0 && _inComments[own.Parent]));
        }

        _firstBlock = FindFirstBlocks(page);
        HashSet<int> items = [];
        AddNamed(items);
        if (items.Count == 0)
        {
            AddRepeated(items);
        }

        _itemOf = new int[page.Nodes.Length];
        for (int node = 0; node < _itemOf.Length; node++)
        {
            int parent = page.Nodes[node].Parent;
            _itemOf[node] = items.Contains(node) ? node : parent >= 0 ? _itemOf[parent] : -1;
        }
    }

    /// <summary>The comment that an element stands in or is; the innermost, or -1.</summary>
    public int ItemOf(int node) => _itemOf[node];

    /// <summary>How many comments stand around a comment, or how far it is moved to the right.</summary>
    /// <param name="item">The comment.</param>
    /// <param name="isComment">Tells the comments from what was only taken for one.</param>
    public int DepthOf(int item, Predicate<int> isComment)
    {
        int depth = 0;
        for (int i = _page.Nodes[item].Parent; i >= 0 && _inComments[i]; i = _page.Nodes[i].Parent)
        {
            depth += (_itemOf[i] == i && isComment(i)) || CommentNames.IsIndent(_page.Nodes[i]) ? 1 : 0;
        }

        return Math.Max(depth, CommentNames.DepthOf(_page.Nodes[item]));
    }

    private static bool IsMarked(PageNode node) => node.Html.HasAnyAttribute() && node.Html.GetAttribute("itemtype").EndsWith("Comment", StringComparison.OrdinalIgnoreCase);

    /// <summary>A part that has comments but those on other articles, or the form for a new one. Some sites put whole pages into a form.</summary>
    private bool IsAside(PageNode node) =>
        (node.Hints & Aside) != Hints.None
        || ((node.Hints & Hints.Form) != Hints.None && node.Parent >= 0 && _inComments[node.Parent])
        || ((node.Hints & Hints.Comments) != Hints.None && CommentNames.IsRecentList(node));

    private static int[] FindFirstBlocks(PageDocument page)
    {
        var first = new int[page.Nodes.Length];
        Array.Fill(first, int.MaxValue);
        for (int i = page.Blocks.Count - 1; i >= 0; i--)
        {
            first[page.Blocks[i].Node] = i;
        }

        for (int node = first.Length - 1; node > 0; node--)
        {
            if (page.Nodes[node].Parent is >= 0 and int parent)
            {
                first[parent] = Math.Min(first[parent], first[node]);
            }
        }

        return first;
    }

    private void AddNamed(HashSet<int> items)
    {
        // For each element the innermost named one around it.
        var around = new int[_page.Nodes.Length];
        for (int node = 0; node < around.Length; node++)
        {
            int parent = _page.Nodes[node].Parent;
            around[node] = parent >= 0 ? around[parent] : -1;
            if (_inComments[node] && _firstBlock[node] < int.MaxValue && CommentNames.IsItem(_page.Nodes[node]))
            {
                // Systems wrap the same comment several times; a reply begins after the comment that it answers.
                bool isSame = around[node] >= 0 && _firstBlock[around[node]] == _firstBlock[node];
                if (!isSame)
                {
                    items.Add(node);
                }

                around[node] = node;
            }
        }
    }

    /// <summary>Takes the outermost elements that repeat, each with text and with an author or a date.</summary>
    private void AddRepeated(HashSet<int> items)
    {
        Dictionary<(int Parent, Tag Tag, string Names), List<int>> groups = [];
        bool[] hasHead = FindHeads();
        for (int node = 0; node < _inComments.Length; node++)
        {
            PageNode own = _page.Nodes[node];
            if (own.Parent >= 0 && _inComments[own.Parent] && own.Tag.Has(TagTraits.Block) && hasHead[node] && _firstBlock[node] < int.MaxValue)
            {
                (int, Tag, string) key = (own.Parent, own.Tag, own.Html.GetAttribute("class"));
                if (!groups.TryGetValue(key, out List<int>? group))
                {
                    groups.Add(key, group = []);
                }

                group.Add(node);
            }
        }

        List<int> best = groups.Values.Where(group => group.Count >= MinRepetitions).OrderByDescending(group => group.Count).ThenBy(group => group[0]).FirstOrDefault([]);
        items.UnionWith(best);
    }

    private bool[] FindHeads()
    {
        var has = new bool[_page.Nodes.Length];
        for (int node = has.Length - 1; node > 0; node--)
        {
            PageNode own = _page.Nodes[node];
            has[node] |= (own.Hints & (Hints.Date | Hints.Author)) != Hints.None || (_inComments[node] && CommentNames.IsAuthor(own));
            if (own.Parent >= 0)
            {
                has[own.Parent] |= has[node];
            }
        }

        return has;
    }
}
