using System.Text;
using ArticleKit.Cleaning.Blocks;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Media;
using ArticleKit.Cleaning.Page;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Content;

/// <summary>Joins blocks into the clean text and notes what each is and where it came from.</summary>
internal sealed class ArticleText
{
    private const int ConfidenceDigits = 4;

    private readonly PageDocument _page;
    private readonly IReadOnlyList<int> _chosen;
    private readonly IReadOnlyList<double>? _probabilities;
    private readonly LineCounter _lines;
    private readonly NodePath _paths;
    private readonly BlockPlaces _places;
    private readonly InlineMarkReader _marks;
    private readonly StringBuilder _text = new();
    private readonly List<ContentBlock> _blocks;

    private ArticleText(PageDocument page, string html, IReadOnlyList<int> chosen, IReadOnlyList<double>? probabilities, PageLinks links)
    {
        _page = page;
        _chosen = chosen;
        _probabilities = probabilities;
        _lines = new LineCounter(html);
        _paths = new NodePath(page);
        _places = new BlockPlaces(page);
        _marks = new InlineMarkReader(page, links);
        _blocks = new List<ContentBlock>(chosen.Count);
    }

    /// <summary>Joins blocks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">The page as it was given.</param>
    /// <param name="chosen">The indexes of the chosen blocks, in order.</param>
    /// <param name="baseAddress">What relative addresses in the page are relative to; null if that is not known.</param>
    /// <param name="probabilities">For each block of the page, how probably it is content; null if nobody tells.</param>
    public static (string Text, IReadOnlyList<ContentBlock> Blocks) Join(
        PageDocument page, string html, IReadOnlyList<int> chosen, Uri? baseAddress = null, IReadOnlyList<double>? probabilities = null)
    {
        var links = new PageLinks(baseAddress);
        var join = new ArticleText(page, html, chosen, probabilities, links);
        join.Run(new MediaReader(page, html, chosen, links).Read());
        return (join._text.ToString(), join._blocks);
    }

    private void Run(List<PlacedMedia> media)
    {
        int nextMedia = 0;
        int end;
        for (int start = 0; start < _chosen.Count; start = end)
        {
            TextBlock block = _page.Blocks[_chosen[start]];
            end = EndOfTable(start);
            _page.Budget.Check();
            for (; nextMedia < media.Count && media[nextMedia].Position < NodePosition.Of(block.First); nextMedia++)
            {
                Add(media[nextMedia], start);
            }

            if (start > 0)
            {
                TextBlock previous = _page.Blocks[_chosen[start - 1]];
                bool isSameList = block.Kind == BlockKind.ListItem && previous.Kind == BlockKind.ListItem && block.Group >= 0 && block.Group == previous.Group;
                _text.Append(isSameList ? "\n" : "\n\n");
            }

            Add(start, end);
        }

        for (; nextMedia < media.Count; nextMedia++)
        {
            Add(media[nextMedia], _chosen.Count);
        }
    }

    /// <summary>The rows of a table that stand together are one block.</summary>
    private int EndOfTable(int start)
    {
        TextBlock block = _page.Blocks[_chosen[start]];
        int end = start + 1;
        while (block.Kind == BlockKind.Table && end < _chosen.Count && _page.Blocks[_chosen[end]] is { Kind: BlockKind.Table } next && next.Group == block.Group)
        {
            end++;
        }

        return end;
    }

    /// <summary>Adds a block, or a table with all of its rows.</summary>
    private void Add(int start, int end)
    {
        TextBlock block = _page.Blocks[_chosen[start]];
        BlockPlace place = _places.Find(block);
        int textStart = _text.Length;
        List<InlineMark> marks = [];
        List<TableRow> rows = [];
        for (int i = start; i < end; i++)
        {
            _text.Append(i > start ? "\n" : "");
            int rowStart = _text.Length;
            string content = AddText(_chosen[i], marks);
            if (block.Kind == BlockKind.Table)
            {
                rows.Add(TableRowReader.Read(_page.Nodes[_page.Blocks[_chosen[i]].Node].Html, content, rowStart));
            }
        }

        _blocks.Add(new ContentBlock
        {
            Kind = block.Kind,
            Level = LevelOf(block),
            Span = TextSpan.FromBounds(textStart, _text.Length),
            XPath = _paths.Of(block.Node),
            Line = LineOf(block.Node),
            Confidence = MeanConfidence(start, end),
            QuoteDepth = place.QuoteDepth,
            StartsQuote = place.StartsQuote,
            List = place.List,
            CodeLanguage = block.Kind == BlockKind.Preformatted ? CodeLanguage.Find(_page, block.Node) : null,
            Rows = rows,
            Marks = marks,
        });
    }

    /// <summary>The rank of a heading, also where it is a paragraph within the heading's element; 0 for what is none.</summary>
    private int LevelOf(TextBlock block)
    {
        int level = block.Level;
        for (int i = block.Node; block.Kind == BlockKind.Heading && level == 0 && i >= 0; i = _page.Nodes[i].Parent)
        {
            level = _page.Nodes[i].Tag.HeadingLevel();
        }

        return level;
    }

    /// <summary>Adds the text of a block and its marks.</summary>
    private string AddText(int index, List<InlineMark> marks)
    {
        var content = ComposedText.Of(_page.Blocks[index].Text);
        foreach (InlineMark mark in _marks.Read(index))
        {
            if (content.Map(mark.Span.Start, mark.Span.End) is var (start, end))
            {
                marks.Add(mark with { Span = TextSpan.FromBounds(_text.Length + start, _text.Length + end) });
            }
        }

        _text.Append(content.Text);
        return content.Text;
    }

    /// <summary>Adds an image or the like before one of the chosen blocks, or behind them all.</summary>
    private void Add(PlacedMedia media, int next) => _blocks.Add(new ContentBlock
    {
        Kind = media.Image is null ? BlockKind.Embed : BlockKind.Figure,
        Span = new TextSpan(_text.Length, 0),
        XPath = _paths.Of(media.Node),
        Line = LineOf(media.Node),
        Confidence = Math.Min(MeanConfidence(Math.Max(next - 1, 0), Math.Max(next, 1)), MeanConfidence(Math.Min(next, _chosen.Count - 1), Math.Min(next + 1, _chosen.Count))),
        Image = media.Image,
        Embed = media.Embed,
    });

    private double MeanConfidence(int start, int end)
    {
        if (_probabilities is null)
        {
            return 1;
        }

        double sum = 0;
        for (int i = start; i < end; i++)
        {
            sum += _probabilities[_chosen[i]];
        }

        return Math.Round(sum / (end - start), ConfidenceDigits);
    }

    private int LineOf(int node) => _lines.LineAt(_page.Nodes[node].Html.OuterStartIndex);
}
