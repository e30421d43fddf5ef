using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>One walk over the parser's tree, without recursion, that collects the elements and the blocks of text.</summary>
internal sealed class PageWalk
{
    private readonly BlockCollector _collector = new();
    private int _lists;

    public List<PageNode> Nodes { get; } = [];

    public List<int> Ends { get; } = [];

    public List<TextBlock> Blocks => _collector.Blocks;

    public void Run(HtmlNode root)
    {
        Stack<Frame> stack = new();
        stack.Push(new Frame(root.FirstChild, -1, -1, BlockKind.Paragraph, -1, false, false));
        while (stack.TryPop(out Frame frame))
        {
            HtmlNode? node = frame.Next;
            if (node is null)
            {
                Close(frame, stack);
                continue;
            }

            stack.Push(frame with { Next = node.NextSibling });
            if (node.NodeType == HtmlNodeType.Text)
            {
                if (frame.Node >= 0 && !IsHead(frame.Node))
                {
                    _collector.AddText(HtmlText.Decode(((HtmlTextNode)node).Text), frame.IsLink, frame.IsEmphasis);
                }
            }
            else if (node.NodeType == HtmlNodeType.Element)
            {
                Open(node, frame, stack);
            }
        }

        _collector.Flush();
    }

    private bool IsHead(int node) => Nodes[node].Tag is Tag.Head or Tag.Title;

    private void Open(HtmlNode node, Frame parent, Stack<Frame> stack)
    {
        Tag tag = Tags.Find(node.Name);
        if (tag == Tag.Br)
        {
            _collector.BreakLine();
            return;
        }

        Hints hints = ReadHints(node, tag);
        int index = Nodes.Count;
        int depth = parent.Node < 0 ? 0 : Nodes[parent.Node].Depth + 1;
        Nodes.Add(new PageNode(node, tag, parent.Node, depth, hints));
        Ends.Add(index + 1);
        if (!Visibility.IsShown(node, tag))
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
            kind = BlockKind.TableRow;
            _collector.Begin(index, kind, 0, group);
            _collector.BeginRow();
        }
        else if (_collector.IsInRow)
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
        else if (isBlock)
        {
            _collector.Begin(index, kind, tag.HeadingLevel(), group);
        }
        else if (tag is Tag.Img or Tag.Iframe or Tag.Embed or Tag.Input)
        {
            return;
        }

        bool isLink = parent.IsLink || (tag == Tag.A && node.Attributes["href"] is not null) || tag is Tag.Button;
        bool isEmphasis = parent.IsEmphasis || tag is Tag.B or Tag.Strong or Tag.I or Tag.Em;
        stack.Push(new Frame(node.FirstChild, index, isBlock ? index : parent.Block, kind, group, isLink, isEmphasis) { IsRow = isRow });
    }

    private void Close(Frame frame, Stack<Frame> stack)
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
            return;
        }

        if (_collector.IsInRow)
        {
            _collector.Separate();
            return;
        }

        // Text that follows belongs to the block around.
        if (stack.TryPeek(out Frame parent))
        {
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

    private static Hints ReadHints(HtmlNode node, Tag tag)
    {
        Hints hints = tag switch
        {
            Tag.Nav or Tag.Menu => Hints.Navigation,
            Tag.Aside => Hints.Sidebar,
            Tag.Footer => Hints.Footer,
            Tag.Header => Hints.Header,
            Tag.Figcaption => Hints.Caption,
            Tag.Article or Tag.Main => Hints.Content,
            Tag.Form or Tag.Fieldset or Tag.Button => Hints.Form,
            Tag.Dialog => Hints.Widget,
            Tag.Time => Hints.Date,
            _ => Hints.None,
        };
        if (!node.HasAttributes || tag is Tag.Html or Tag.Body or Tag.Meta or Tag.Link)
        {
            return hints;
        }

        hints |= HintReader.Read(node.GetAttributeValue("class", "")) | HintReader.Read(node.GetAttributeValue("id", ""));
        hints |= node.GetAttributeValue("role", "") switch
        {
            "navigation" or "menu" or "menubar" or "toolbar" or "tablist" => Hints.Navigation,
            "complementary" => Hints.Sidebar,
            "contentinfo" => Hints.Footer,
            "banner" => Hints.Header,
            "main" or "article" => Hints.Content,
            "dialog" or "alertdialog" or "alert" => Hints.Widget,
            "search" or "form" => Hints.Form,
            _ => Hints.None,
        };
        return hints | node.GetAttributeValue("itemprop", "") switch
        {
            "articleBody" => Hints.Content,
            "author" => Hints.Author,
            "datePublished" or "dateModified" => Hints.Date,
            "headline" => Hints.Title,
            "comment" => Hints.Comments,
            "caption" => Hints.Caption,
            _ => Hints.None,
        };
    }

    private readonly record struct Frame(HtmlNode? Next, int Node, int Block, BlockKind Kind, int Group, bool IsLink, bool IsEmphasis)
    {
        public bool IsRow { get; init; }
    }
}
