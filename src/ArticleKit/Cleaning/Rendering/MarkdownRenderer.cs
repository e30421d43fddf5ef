using System.Globalization;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Renders an article as GitHub-flavoured Markdown (CommonMark 0.31 with tables and strikethrough).</summary>
internal sealed class MarkdownRenderer
{
    private const int MinFence = 3;
    private const int MaxNumber = 999_999_999;

    private readonly CleanedArticle _article;
    private readonly MarkdownRenderingOptions _options;
    private readonly MarkdownInline _inline;
    private readonly MarkdownWriter _writer = new();

    private MarkdownRenderer(CleanedArticle article, MarkdownRenderingOptions options) =>
        (_article, _options, _inline) = (article, options, new MarkdownInline(article, options));

    /// <summary>The article as Markdown; each line ends with a line feed.</summary>
    public static string Render(CleanedArticle article, MarkdownRenderingOptions options)
    {
        var renderer = new MarkdownRenderer(article, options);
        BlockNode root = BlockTree.Build(article, options);
        bool hasHeader = options.IncludeHeader && renderer.WriteHeader();
        if (hasHeader && root.Children.Count > 0)
        {
            renderer._writer.Blank();
        }

        renderer.WriteChildren(root, isTight: false);
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
                _writer.Line($"{new string('#', level)} {MarkdownEscape.Heading(_inline.Render(block.Span, block.Marks, MarkdownPlace.Heading))}");
                break;
            case BlockKind.Preformatted:
                WriteCode(block);
                break;
            case BlockKind.Table:
                new MarkdownTable(_article, _inline, _writer).Write(block);
                break;
            case BlockKind.Figure:
                _writer.Line($"![{MarkdownEscape.Line(block.Image!.AlternativeText)}]({MarkdownEscape.Destination(BlockText.ImageUrl(block.Image)!)})");
                WriteCaption(block.Image.Caption);
                break;
            case BlockKind.Embed:
                _writer.Line($"[{MarkdownEscape.Line(BlockText.LabelOf(block.Embed!))}]({MarkdownEscape.Destination(SafeUrl.Normalize(block.Embed!.Url)!)})");
                WriteCaption(block.Embed.Caption);
                break;
            default:
                _writer.Line(MarkdownEscape.LineStart(_inline.Render(block.Span, block.Marks)));
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
            _writer.Line(code.AsSpan(line));
        }

        _writer.Line(fence);
    }

    private void WriteCaption(string? caption)
    {
        string text = MarkdownEscape.Line(caption);
        if (text.Length > 0)
        {
            _writer.Line($"*{text}*");
        }
    }
}
