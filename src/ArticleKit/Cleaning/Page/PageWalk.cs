using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>One walk over the parser's tree, without recursion, that collects the elements and the blocks of text.</summary>
internal sealed class PageWalk(AnalysisBudget budget)
{
    private readonly BlockCollector _collector = new();
    private readonly HintCache _hints = new();
    private Frame[] _stack = new Frame[32];
    private int _depth;
    private int _lists;

    public List<PageNode> Nodes { get; } = [];

    public List<int> Ends { get; } = [];

    public List<TextBlock> Blocks => _collector.Blocks;

    public void Run(HtmlNode root)
    {
        Push(new Frame(root.FirstChild, -1, -1, BlockKind.Paragraph, -1, false, false));
        while (_depth > 0)
        {
            budget.Check();
            ref Frame frame = ref _stack[_depth - 1];
            HtmlNode? node = frame.Next;
            if (node is null)
            {
                _depth--;
                Close(frame);
                continue;
            }

            frame.Next = node.NextSibling;
            if (node.NodeType == HtmlNodeType.Text)
            {
                if (frame.Node >= 0 && !IsHead(frame.Node))
                {
                    _collector.AddText(node, HtmlText.Decode(((HtmlTextNode)node).Text), frame.IsLink, frame.IsEmphasis);
                }
            }
            else if (node.NodeType == HtmlNodeType.Element)
            {
                Open(node, frame);
            }
        }

        _collector.Flush();
    }

    private bool IsHead(int node) => Nodes[node].Tag is Tag.Head or Tag.Title;

    private void Open(HtmlNode node, in Frame parent)
    {
        Tag tag = node.TagOf();
        if (tag == Tag.Br)
        {
            _collector.BreakLine();
            return;
        }

        var attributes = ElementAttributes.Read(node);
        int index = Nodes.Count;
        Add(node, tag, parent.Node, ElementHints.Read(tag, attributes, _hints));
        if (!Visibility.IsShown(node, tag, attributes))
        {
            if (Visibility.TakesSpace(tag))
            {
                _collector.Separate();
            }

            return;
        }

        bool isBlock = tag.Has(TagTraits.Block);
        BlockKind kind = KindOf(tag, parent.Kind);
        int group = tag is Tag.Ul or Tag.Ol or Tag.Dl or Tag.Table ? ++_lists : parent.Group;
        bool isRow = tag == Tag.Tr && TableRows.IsData(node);
        if (isRow)
        {
            kind = BlockKind.Table;
            _collector.Begin(index, kind, 0, group);
            _collector.BeginRow();
        }
        else if (_collector.IsInRow)
        {
            OpenInRow(tag, isBlock);
        }
        else if (isBlock)
        {
            _collector.Begin(index, kind, tag.HeadingLevel(), group);
        }
        else if (tag is Tag.Img or Tag.Iframe or Tag.Embed or Tag.Input)
        {
            return;
        }
        else if (tag == Tag.Button)
        {
            _collector.Separate();
        }
        else if (tag == Tag.Q && !Quotation.HasMarks(node))
        {
            _collector.AddText(node, Quotation.Opening, isLink: false, isEmphasis: false);
        }

        bool isLink = parent.IsLink || (tag == Tag.A && attributes.HasAddress) || tag is Tag.Button;
        bool isEmphasis = parent.IsEmphasis || tag is Tag.B or Tag.Strong or Tag.I or Tag.Em;
        Push(new Frame(node.FirstChild, index, isBlock ? index : parent.Block, kind, group, isLink, isEmphasis) { IsRow = isRow });
    }

    private void OpenInRow(Tag tag, bool isBlock)
    {
        if (tag is Tag.Td or Tag.Th)
        {
            _collector.BeginCell();
        }
        else if (isBlock)
        {
            _collector.BreakLine();
        }
    }

    private void Add(HtmlNode node, Tag tag, int parent, Hints hints)
    {
        int depth = parent < 0 ? 0 : Nodes[parent].Depth + 1;
        Hints around = tag is Tag.Html or Tag.Body ? Hints.None : parent < 0 ? hints : hints | Nodes[parent].HintsAround;
        int article = parent < 0 ? -1 : Nodes[parent].Article;
        int nested = parent < 0 ? -1 : Nodes[parent].NestedArticle;
        if (tag == Tag.Article)
        {
            nested = article >= 0 && nested < 0 ? Nodes.Count : nested;
            article = article < 0 ? Nodes.Count : article;
        }

        Nodes.Add(new PageNode(node, tag, parent, depth, hints, around) { Article = article, NestedArticle = nested });
        Ends.Add(Nodes.Count);
    }

    private void Close(in Frame frame)
    {
        if (frame.Node < 0)
        {
            return;
        }

        Ends[frame.Node] = Nodes.Count;
        if (frame.IsRow)
        {
            _collector.EndRow();
        }

        if (frame.Block != frame.Node)
        {
            PageNode closed = Nodes[frame.Node];
            if (closed.Tag == Tag.Button)
            {
                _collector.Separate();
            }
            else if (closed.Tag == Tag.Q && !Quotation.HasMarks(closed.Html))
            {
                _collector.AddText(closed.Html, Quotation.Closing, isLink: false, isEmphasis: false);
            }

            return;
        }

        if (_collector.IsInRow)
        {
            _collector.Separate();
            return;
        }

        // Text that follows belongs to the block around.
        if (_depth > 0)
        {
            ref readonly Frame parent = ref _stack[_depth - 1];
            Tag tag = parent.Block < 0 ? Tag.Unknown : Nodes[parent.Block].Tag;
            _collector.Begin(Math.Max(parent.Block, 0), parent.Kind, tag.HeadingLevel(), parent.Group);
        }
    }

    private static BlockKind KindOf(Tag tag, BlockKind parent) => tag switch
    {
        >= Tag.H1 and <= Tag.H6 => BlockKind.Heading,
        Tag.Pre => BlockKind.Preformatted,
        Tag.Blockquote => BlockKind.Quote,
        Tag.Li or Tag.Dd or Tag.Dt => BlockKind.ListItem,
        Tag.Ul or Tag.Ol or Tag.Table or Tag.Td or Tag.Th or Tag.Tr or Tag.Article or Tag.Section => BlockKind.Paragraph,
        _ => parent,
    };

    private void Push(in Frame frame)
    {
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, 2 * _depth);
        }

        _stack[_depth++] = frame;
    }

    /// <summary>An element that is open.</summary>
    /// <param name="Next">The node in it that comes next; null behind the last.</param>
    /// <param name="Node">Its index; -1 for the root.</param>
    /// <param name="Block">That of the block around the text in it.</param>
    /// <param name="Kind">What the text in it is part of.</param>
    /// <param name="Group">The list or table around it.</param>
    /// <param name="IsLink">Whether its text is a link.</param>
    /// <param name="IsEmphasis">Whether its text is emphasized.</param>
    private record struct Frame(HtmlNode? Next, int Node, int Block, BlockKind Kind, int Group, bool IsLink, bool IsEmphasis)
    {
        public bool IsRow { get; init; }
    }
}
