using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Comments;

/// <summary>Reads the comments that readers left below an article.</summary>
internal sealed class CommentReader
{
    private const int MaxNameLength = 80;
    private const int MaxDateLength = 200;

    // A longer block that names a date or the author says something of them.
    private const int MaxHeadWords = 14;
    private const int MaxLabels = 2;
    private const double MostlyLink = 0.5;
    private const int MaxLinkLabelWords = 8;

    private const Hints NotText = Hints.Author | Hints.Date | Hints.Form | Hints.Sharing | Hints.Navigation | Hints.Details | Hints.Widget;

    private readonly PageDocument _page;
    private readonly CommentItems _items;
    private readonly string _language;
    private readonly LineCounter _lines;
    private readonly NodePath _paths;

    private CommentReader(PageDocument page, string html, string? language)
    {
        _page = page;
        _items = new CommentItems(page);
        _language = language ?? "";
        _lines = new LineCounter(html);
        _paths = new NodePath(page);
    }

    /// <summary>The comments in the order of the page; none that is a part of the article's text.</summary>
    public static List<ArticleComment> Read(PageDocument page, string html, string? language, IReadOnlyList<int> chosen) =>
        new CommentReader(page, html, language).Read(chosen);

    private List<ArticleComment> Read(IReadOnlyList<int> chosen)
    {
        SortedDictionary<int, Draft> drafts = [];
        for (int node = 0; node < _page.Nodes.Length; node++)
        {
            if (_items.ItemOf(node) is >= 0 and int item)
            {
                if (item == node)
                {
                    drafts.Add(item, new Draft());
                }
                else
                {
                    ReadPart(node, drafts[item]);
                }
            }
        }

        for (int i = 0; i < _page.Blocks.Count; i++)
        {
            if (_items.ItemOf(_page.Blocks[i].Node) is >= 0 and int item)
            {
                ReadHead(_page.Blocks[i], drafts[item]);
                drafts[item].Blocks.Add(i);
            }
        }

        foreach (int i in chosen)
        {
            if (_items.ItemOf(_page.Blocks[i].Node) is >= 0 and int item)
            {
                // What stands in the article is no comment on it.
                drafts.Remove(item);
            }
        }

        var labels = new CommentLabels(_page, drafts.Values.Select(draft => draft.Blocks));
        foreach ((int item, Draft draft) in drafts)
        {
            draft.Blocks.RemoveAll(i => !IsText(i, item, draft) || labels.Contains(i));
        }

        List<ArticleComment> comments = [];
        foreach ((int item, Draft draft) in drafts)
        {
            if (draft.IsComment)
            {
                int position = _page.Nodes[item].Html.OuterStartIndex;
                string text = string.Join("\n\n", draft.Blocks.Select(i => _page.Blocks[i].Text));
                comments.Add(new ArticleComment(text, _paths.Of(item), _lines.LineAt(position))
                {
                    Author = draft.Author,
                    Published = draft.Published,
                    Depth = _items.DepthOf(item, i => drafts.TryGetValue(i, out Draft? around) && around.IsComment),
                });
            }
        }

        return comments;
    }

    private void ReadPart(int index, Draft draft)
    {
        PageNode node = _page.Nodes[index];
        if (CommentNames.IsAuthor(node) && (node.Hints & Hints.Form) == Hints.None && node.Tag != Tag.Label)
        {
            string name = CommentLine.CleanName(ReadText(node, MaxNameLength + 1), _language);

            // Of elements within each other the innermost has nothing but the name.
            bool isWithin = draft.AuthorNode >= 0 && _page.Contains(draft.AuthorNode, index);
            if (name.Length is > 0 and <= MaxNameLength && (draft.Author is null || (isWithin && name.Length < draft.Author.Length)))
            {
                (draft.Author, draft.AuthorNode) = (name, index);
            }
        }

        if ((node.Hints & (Hints.Date | Hints.Details)) != Hints.None)
        {
            ReadDate(node, draft);
        }
    }

    private void ReadDate(PageNode node, Draft draft)
    {
        bool isDate = node.Hints.HasFlag(Hints.Date);
        if (ReadAttributes(node) is { } stated)
        {
            draft.Take(stated, DateSource.Attribute);
        }

        if (draft.Source < DateSource.Element || (isDate && draft.DateText is null))
        {
            string text = ReadText(node, MaxDateLength);
            draft.DateText ??= isDate && text.Length > 0 ? text : null;
            draft.Take(DateText.Find(text, _language), isDate ? DateSource.Element : DateSource.Line);
        }
    }

    private DateTimeOffset? ReadAttributes(PageNode node)
    {
        foreach (string name in (ReadOnlySpan<string>)["datetime", "content", "title"])
        {
            string value = node.Html.GetAttribute(name);
            if (value.Length is > 0 and <= MaxDateLength && DateText.Parse(HtmlText.Decode(value), _language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private bool IsText(int index, int item, Draft draft)
    {
        TextBlock block = _page.Blocks[index];
        if (block.Kind == BlockKind.Heading || block.Words == 0 || !block.Text.Any(char.IsLetter) || (block.LinkDensity > MostlyLink && block.Words <= MaxLinkLabelWords))
        {
            return false;
        }

        for (int i = block.Node; i > item; i = _page.Nodes[i].Parent)
        {
            PageNode node = _page.Nodes[i];
            if ((node.Hints & NotText) != Hints.None && (node.Hints & Hints.Content) == Hints.None)
            {
                return false;
            }

            if (node.Tag is Tag.Header or Tag.Footer)
            {
                return false;
            }
        }

        return block.Words > MaxHeadWords || !IsHead(block.Text, draft);
    }

    private void ReadHead(TextBlock block, Draft draft)
    {
        if (draft.Source == DateSource.None && block.Words <= MaxHeadWords && IsHead(block.Text, draft))
        {
            draft.Take(DateText.Find(block.Text, _language), DateSource.Line);
        }
    }

    /// <summary>Whether a short line only tells who wrote the comment, or when.</summary>
    private bool IsHead(string text, Draft draft)
    {
        string rest = Without(Without(text, draft.Author), draft.DateText);
        bool hasDate = draft.DateText is { } date && text.Contains(date, StringComparison.Ordinal);

        // Beside the date stands a label or two, such as "Reply".
        return CommentLine.IsOnlyNameAndDate(rest, _language) || (hasDate && rest.AsSpan().Trim().Count(' ') < MaxLabels);
    }

    private static string Without(string text, string? part) => part is null ? text : text.Replace(part, " ", StringComparison.Ordinal);

    private static string ReadText(PageNode node, int maxLength) => TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(node.Html, maxLength)));

    /// <summary>Where a date was found; what comes later is believed more.</summary>
    private enum DateSource
    {
        None,
        Line,
        Element,
        Attribute,
    }

    private sealed class Draft
    {
        public List<int> Blocks { get; } = [];

        public string? Author { get; set; }

        public int AuthorNode { get; set; } = -1;

        public DateTimeOffset? Published { get; private set; }

        public DateSource Source { get; private set; }

        /// <summary>The date as the page shows it, also where it cannot be read.</summary>
        public string? DateText { get; set; }

        /// <summary>Whether it has a text, and somebody or some time to go with it: forms and headings have none.</summary>
        public bool IsComment => Blocks.Count > 0 && (Author ?? DateText) is not null;

        public void Take(DateTimeOffset? date, DateSource source)
        {
            if (date is not null && source > Source)
            {
                (Published, Source) = (date, source);
            }
        }
    }
}
