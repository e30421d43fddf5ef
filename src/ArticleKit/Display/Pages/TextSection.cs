using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Display.Markup;
using ArticleKit.Text;

namespace ArticleKit.Display.Pages;

/// <summary>Writes the text of the article with its blocks, and what is marked in it.</summary>
internal sealed class TextSection
{
    // What a short text may take that is nothing but marks, pictures or empty cells, and what each character may take; ArticleReportOptions
    // tells the bound of the report that comes of these.
    private const int LeastOutput = 100_000;
    private const int OutputPerCharacter = 9;

    private static readonly HtmlRenderingOptions Everything = new();

    private readonly ReportContent _content;
    private readonly MarkupWriter _writer;
    private readonly AnnotatedText _text;
    private readonly HeadingLevels _levels;

    public TextSection(ReportContent content, HardSection hard, MarkupWriter writer)
    {
        _content = content;
        _writer = writer;
        _levels = new HeadingLevels(content.Options.HeadingLevel + 1);
        long longest = writer.Length + LeastOutput + ((long)OutputPerCharacter * content.Options.MaxTextLength);
        _text = new AnnotatedText(
            content.Analysis.Text, content.Layers, new ReportMarks(hard, writer), writer, (int)Math.Min(longest, int.MaxValue / 2));
    }

    /// <summary>Writes the section, if there is a text.</summary>
    public void Write()
    {
        if (!_content.HasText)
        {
            return;
        }

        int level = _content.Options.HeadingLevel + 1;
        _writer.Write($"<section class=\"reading\">\n<h{level}>Text</h{level}>\n");
        WriteLegend();
        _writer.Write($"<div class=\"text\"{HtmlParts.Lang(_content.Analysis.Language)}>\n");
        var body = ReportBody.Of(_content.Analysis, _content.Document, _content.Options.MaxTextLength);
        if (body.Article is { } article)
        {
            WriteChildren(article, BlockTree.Build(article, Everything));
        }
        else
        {
            for (int i = 0; i < body.Paragraphs.Count && _text.HasRoom(); i++)
            {
                WriteText("p", body.Paragraphs[i], []);
            }
        }

        _writer.Raw("</div>\n");
        if (_text.IsStopped || body.IsCut)
        {
            string why = _text.IsStopped ? "The article goes on, but its marks, cells or pictures would make the report too long" : "The text goes on";
            _writer.Write($"<p class=\"note\">{why}: the report shows the first {ArticleFacts.Number(_text.End, "N0")} of {ArticleFacts.Count(_content.Analysis.Text.Length, "character")}.</p>\n");
        }

        _writer.Raw("</section>\n");
    }

    private void WriteLegend()
    {
        if (_content.Layers.All(layer => layer.Count == 0))
        {
            return;
        }

        _writer.Raw("<ul class=\"legend\">\n");
        WriteSign(_content.Summary, "<mark>Summary sentence</mark>");
        WriteSign(_content.Hard, "<span class=\"hard\">Hard sentence</span> (to see why, point at it or follow its number)");
        WriteSign(_content.Keyphrases, "<b>Keyphrase</b>");
        WriteSign(_content.Quotations, "<span class=\"said\">Quotation</span>");
        _writer.Raw("</ul>\n");
    }

    private void WriteSign(SpanLayer layer, string sign)
    {
        if (layer.Count > 0)
        {
            _writer.Raw("<li>");
            _writer.Raw(sign);
            _writer.Raw("</li>\n");
        }
    }

    private void WriteChildren(CleanedArticle article, BlockNode parent)
    {
        // The only paragraph of an item needs no element of its own.
        bool isPlain = parent.Kind == BlockNodeKind.Item && parent.Children.Count(child => child.Kind == BlockNodeKind.Leaf) <= 1;
        foreach (BlockNode child in parent.Children)
        {
            if (!_text.HasRoom())
            {
                return;
            }

            switch (child.Kind)
            {
                case BlockNodeKind.List:
                    WriteList(article, child);
                    break;
                case BlockNodeKind.Quote:
                    _writer.Raw("<blockquote>\n");
                    WriteChildren(article, child);
                    _writer.Raw("</blockquote>\n");
                    break;
                default:
                    WriteBlock(article, child.Block!, isPlain);
                    break;
            }
        }
    }

    private void WriteList(CleanedArticle article, BlockNode list)
    {
        string name = list.Number is null ? "ul" : "ol";
        int next = list.Number ?? 0;
        _writer.Raw(list.Number is null or 1 ? $"<{name}>\n" : FormattableString.Invariant($"<{name} start=\"{next}\">\n"));
        foreach (BlockNode item in list.Children)
        {
            if (!_text.HasRoom())
            {
                break;
            }

            _writer.Raw("<li dir=\"auto\"");
            if (item.Number is { } number && number != next)
            {
                _writer.Write($" value=\"{number}\"");
            }

            _writer.Raw(">");
            next = unchecked((item.Number ?? next) + 1);
            WriteChildren(article, item);
            _writer.Raw("</li>\n");
        }

        _writer.Raw($"</{name}>\n");
    }

    private void WriteBlock(CleanedArticle article, ContentBlock block, bool isPlain)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                WriteText(FormattableString.Invariant($"h{_levels.Next(block.Level)}"), block.Span, block.Marks);
                break;
            case BlockKind.Preformatted:
                // A reader drops the first line feed of the element.
                _writer.Raw("<pre dir=\"auto\">\n");
                _text.Write(block.Span, block.Marks);
                _writer.Raw("</pre>\n");
                break;
            case BlockKind.Table:
                new TextTable(article, _text, _writer).Write(block);
                break;
            case BlockKind.Figure:
                WriteFigure(BlockText.ImageUrl(block.Image!), ReportText.Line(block.Image!.AlternativeText) is { } words ? $"Image: {words}" : "Image", block.Image.Caption);
                break;
            case BlockKind.Embed:
                WriteFigure(block.Embed!.Url, BlockText.LabelOf(block.Embed), block.Embed.Caption);
                break;
            default:
                if (isPlain)
                {
                    _text.Write(block.Span, block.Marks);
                }
                else
                {
                    WriteText("p", block.Span, block.Marks);
                }

                break;
        }
    }

    private void WriteText(string name, TextSpan span, IReadOnlyList<InlineMark> marks)
    {
        _writer.Write($"<{name} dir=\"auto\">");
        _text.Write(span, marks);
        _writer.Write($"</{name}>\n");
    }

    /// <summary>A link instead of the thing itself: a report loads nothing.</summary>
    private void WriteFigure(string? url, string label, string? caption)
    {
        if (ReportUrl.Of(url) is { } address)
        {
            _writer.Write($"<figure>\n<a href=\"{address}\" rel=\"nofollow noopener noreferrer\" dir=\"auto\">{ReportText.Clip(label, ReportText.LongestLine)}</a>\n");
            if (!string.IsNullOrWhiteSpace(caption))
            {
                _writer.Write($"<figcaption dir=\"auto\">{ReportText.Clip(caption, ReportText.LongestItem)}</figcaption>\n");
            }

            _writer.Raw("</figure>\n");
        }
    }
}
