using System.Globalization;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Renders an article as GitHub-flavoured Markdown (CommonMark 0.31 with tables and strikethrough).</summary>
internal sealed class MarkdownRenderer
{
    private const int MinFence = 3;
    private const int MaxNumber = 999_999_999;

    // As much as escapes make of a character, of addresses and all.
    private const int MostPerEscape = 5;

    private readonly CleanedArticle _article;
    private readonly MarkdownRenderingOptions _options;
    private readonly MarkdownInline _inline;
    private readonly MarkdownWriter _writer;
    private bool _isCut;

    private MarkdownRenderer(CleanedArticle article, MarkdownRenderingOptions options, int most) =>
        (_article, _options, _inline, _writer) = (article, options, new MarkdownInline(article, options), new MarkdownWriter(most));

    /// <summary>The article as Markdown; each line ends with a line feed.</summary>
    public static string Render(CleanedArticle article, MarkdownRenderingOptions options) => Render(article, options, int.MaxValue, out _);

    /// <summary>The article as Markdown as far as it fits.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How it is rendered.</param>
    /// <param name="most">
    /// How many characters there may be. Beyond it no block begins, and the last one has no marks if only its text fits, so that the rest is at
    /// most twice as long as the text of one block.
    /// </param>
    /// <param name="isCut">Whether anything is missing.</param>
    public static string Render(CleanedArticle article, MarkdownRenderingOptions options, int most, out bool isCut)
    {
        var renderer = new MarkdownRenderer(article, options, most);
        BlockNode root = BlockTree.Build(article, options);
        bool hasHeader = options.IncludeHeader && renderer.WriteHeader();
        if (hasHeader && root.Children.Count > 0)
        {
            renderer._writer.Blank();
        }

        renderer.WriteChildren(root, isTight: false);
        isCut = renderer._isCut;
        return renderer._writer.ToString();
    }

    private bool WriteHeader()
    {
        string title = MarkdownEscape.Line(_article.Title);
        string line = MarkdownEscape.Line(HeaderLine.Of(_article));
        if (title.Length > 0)
        {
            _writer.Line("# " + MarkdownEscape.Heading(title));
        }

        if (title.Length > 0 && line.Length > 0)
        {
            _writer.Blank();
        }

        if (line.Length > 0)
        {
            _writer.Line(MarkdownEscape.LineStart(line));
        }

        return title.Length + line.Length > 0;
    }

    private void WriteChildren(BlockNode parent, bool isTight)
    {
        string marker = "";
        for (int i = 0; i < parent.Children.Count; i++)
        {
            BlockNode child = parent.Children[i];
            if (_writer.Room == 0)
            {
                _isCut = true;
                return;
            }

            if (i > 0 && !isTight)
            {
                _writer.Blank();
            }

            switch (child.Kind)
            {
                case BlockNodeKind.List:
                    // A list that follows another one needs another marker, or would go on with it.
                    marker = child.Number is null ? (marker == "-" ? "*" : "-") : (marker == "." ? ")" : ".");
                    WriteList(child, marker);
                    break;
                case BlockNodeKind.Quote:
                    _writer.Push("> ", isQuote: true);
                    WriteChildren(child, isTight: false);
                    _writer.Pop();
                    break;
                default:
                    marker = "";
                    WriteBlock(child.Block!);
                    break;
            }
        }
    }

    private void WriteList(BlockNode list, string marker)
    {
        bool isTight = list.Children.TrueForAll(IsTight);
        bool isFirst = true;
        foreach (BlockNode item in list.Children)
        {
            if (_writer.Room == 0)
            {
                _isCut = true;
                return;
            }

            if (!isFirst && !isTight)
            {
                _writer.Blank();
            }

            isFirst = false;
            string number = item.Number is { } value ? Math.Clamp(value, 0, MaxNumber).ToString(CultureInfo.InvariantCulture) : "";
            _writer.Push($"{number}{marker} ", isQuote: false);
            WriteChildren(item, isTight);
            _writer.Pop();
        }
    }

    /// <summary>Whether an item is a line of text, with lists below that may follow without an empty line: a numbered one only from 1 on.</summary>
    private static bool IsTight(BlockNode item)
    {
        for (int i = 0; i < item.Children.Count; i++)
        {
            BlockNode child = item.Children[i];
            bool isText = child.Block?.Kind is BlockKind.ListItem or BlockKind.Paragraph;
            bool isList = child.Kind == BlockNodeKind.List && child.Number is null or 1 && (i == 0 || item.Children[i - 1].Kind != BlockNodeKind.List);
            if (i == 0 ? !isText && !isList : !isList)
            {
                return false;
            }
        }

        return true;
    }

    private void WriteBlock(ContentBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                int level = Math.Clamp(Math.Clamp(block.Level, 1, 6) + _options.HeadingsAbove, _options.IncludeHeader ? 2 : 1, 6);
                _writer.Line($"{new string('#', level)} {MarkdownEscape.Heading(_inline.Render(block.Span, block.Marks, MarkdownPlace.Heading, _writer.Room))}");
                break;
            case BlockKind.Preformatted:
                WriteCode(block);
                break;
            case BlockKind.Table:
                _isCut |= !new MarkdownTable(_article, _inline, _writer).Write(block);
                break;
            case BlockKind.Figure:
                WriteLink("!", block.Image!.AlternativeText, BlockText.ImageUrl(block.Image)!, block.Image.Caption);
                break;
            case BlockKind.Embed:
                WriteLink("", BlockText.LabelOf(block.Embed!), SafeUrl.Normalize(block.Embed!.Url)!, block.Embed.Caption);
                break;
            default:
                _writer.Line(MarkdownEscape.LineStart(_inline.Render(block.Span, block.Marks, MarkdownPlace.Line, _writer.Room)));
                break;
        }
    }

    private void WriteCode(ContentBlock block)
    {
        string code = BlockText.Code(_article, block);
        string fence = new('`', Math.Max(MinFence, Backticks.LongestRun(code) + 1));
        _writer.Line(fence + CodeClass.Of(block.CodeLanguage));
        foreach (Range line in code.AsSpan().Split('\n'))
        {
            if (_writer.Room == 0)
            {
                _isCut = true;
                break;
            }

            _writer.Line(code.AsSpan(line));
        }

        _writer.Line(fence);
    }

    /// <summary>Writes a link of its own line, and its caption: what they say is no part of the text, so that nothing tells how long they are.</summary>
    private void WriteLink(string sign, string? label, string url, string? caption)
    {
        if (((label?.Length ?? 0) + (long)url.Length + (caption?.Length ?? 0)) * MostPerEscape > _writer.Room)
        {
            _isCut = true;
            return;
        }

        _writer.Line($"{sign}[{MarkdownEscape.Line(label)}]({MarkdownEscape.Destination(url)})");
        string text = MarkdownEscape.Line(caption);
        if (text.Length > 0)
        {
            _writer.Line($"*{text}*");
        }
    }
}
