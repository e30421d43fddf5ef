using System.Globalization;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>Tells which lists and quotations blocks stand in; asked in the order of the page.</summary>
internal sealed class BlockPlaces(PageDocument page)
{
    private readonly HashSet<int> _lists = [];
    private readonly HashSet<int> _items = [];

    // Items are numbered for a whole list at once: there may be tens of thousands.
    private readonly Dictionary<HtmlNode, int> _numbers = [];
    private readonly HashSet<HtmlNode> _numbered = [];

    private int _lastNode = -1;
    private int _lastQuotes;

    /// <summary>The place of a block.</summary>
    public BlockPlace Find(TextBlock block)
    {
        int start = block.Kind == BlockKind.Table ? TableAround(block.Node) : block.Node;
        (int item, int list, int depth, int quote, int quotes) = (-1, -1, 0, -1, 0);
        int innerQuotes = 0;
        bool countsLists = true;
        for (int i = start; i >= 0; i = page.Nodes[i].Parent)
        {
            switch (page.Nodes[i].Tag)
            {
                case Tag.Li or Tag.Dd or Tag.Dt:
                    item = countsLists && item < 0 ? i : item;
                    break;
                case Tag.Ul or Tag.Ol or Tag.Dl or Tag.Menu or Tag.Dir when countsLists:
                    countsLists = item >= 0;
                    depth += countsLists ? 1 : 0;
                    list = list < 0 && countsLists ? i : list;
                    break;
                case Tag.Blockquote:
                    // A quotation in an item is a part of it; one around the whole list ends the search.
                    countsLists &= item < 0;
                    innerQuotes += countsLists ? 1 : 0;
                    quotes++;
                    quote = quote < 0 ? i : quote;
                    break;
                case Tag.Td or Tag.Th or Tag.Table or Tag.Article or Tag.Section:
                    countsLists = false;
                    break;
            }
        }

        bool goesOn = quote >= 0 && _lastNode >= 0 && _lastQuotes >= quotes && page.Contains(quote, _lastNode);
        (_lastNode, _lastQuotes) = (block.Node, quotes);
        return new BlockPlace(item < 0 ? null : PlaceInList(item, list, depth) with { InnerQuotes = innerQuotes }, quotes, quotes > 0 && !goesOn);
    }

    private ListPlace PlaceInList(int item, int list, int depth)
    {
        bool isContinuation = !_items.Add(item);
        bool isNew = _lists.Add(list < 0 ? page.Nodes[item].Parent : list);
        return new ListPlace
        {
            Depth = Math.Max(1, depth),
            Number = list >= 0 && page.Nodes[list].Tag == Tag.Ol ? NumberOf(page.Nodes[item].Html, page.Nodes[list].Html) : null,
            StartsList = isNew && !isContinuation,
            IsContinuation = isContinuation,
        };
    }

    private int TableAround(int node)
    {
        int table = page.Nearest(node, Tag.Table);
        return table >= 0 ? page.Nodes[table].Parent : node;
    }

    /// <summary>The number of an item after the HTML standard, section 4.4.5: from <c>start</c>, or from the <c>value</c> of an item before.</summary>
    private int NumberOf(HtmlNode item, HtmlNode list)
    {
        if (_numbered.Add(list))
        {
            int next = Parse(list.GetAttribute("start")) ?? 1;
            for (HtmlNode? child = list.FirstChild; child is not null; child = child.NextSibling)
            {
                if (child.TagOf() == Tag.Li)
                {
                    next = Parse(child.GetAttribute("value")) ?? next;
                    _numbers[child] = next;
                    next = unchecked(next + 1);
                }
            }
        }

        return _numbers.GetValueOrDefault(item, 1);
    }

    private static int? Parse(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int number) ? number : null;
}
