using System.Globalization;
using System.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>
/// Renders an article as HTML that is safe to show: every element and attribute is written here, every text is encoded, and no address
/// does anything but lead somewhere. Nothing of the page's own markup is taken over.
/// </summary>
internal sealed class HtmlRenderer
{
    private readonly CleanedArticle _article;
    private readonly HtmlRenderingOptions _options;
    private readonly StringBuilder _output = new();
    private readonly HtmlInline _inline;

    private HtmlRenderer(CleanedArticle article, HtmlRenderingOptions options) =>
        (_article, _options, _inline) = (article, options, new HtmlInline(article, options, _output));

    /// <summary>The article as one <c>article</c> element.</summary>
    public static string Render(CleanedArticle article, HtmlRenderingOptions options)
    {
        var renderer = new HtmlRenderer(article, options);
        renderer._output.Append(article.Language is { Length: > 0 } language ? $"<article lang=\"{HtmlEncoding.Encode(language)}\">\n" : "<article>\n");
        if (options.IncludeHeader)
        {
            renderer.WriteHeader();
        }

        renderer.WriteChildren(BlockTree.Build(article, options));
        return renderer._output.Append("</article>\n").ToString();
    }

    private void WriteHeader()
    {
        bool hasTitle = !string.IsNullOrWhiteSpace(_article.Title);
        string line = HeaderLine.Of(_article);
        if (!hasTitle && line.Length == 0)
        {
            return;
        }

        _output.Append("<header>\n");
        if (hasTitle)
        {
            _output.Append("<h1>").Append(HtmlEncoding.Encode(_article.Title!)).Append("</h1>\n");
        }

        if (line.Length > 0)
        {
            _output.Append("<p>").Append(HtmlEncoding.Encode(line)).Append("</p>\n");
        }

        _output.Append("</header>\n");
    }

    private void WriteChildren(BlockNode parent)
    {
        // The only paragraph of an item needs no element of its own.
        bool isPlain = parent.Kind == BlockNodeKind.Item && parent.Children.Count(child => child.Kind == BlockNodeKind.Leaf) <= 1;
        foreach (BlockNode child in parent.Children)
        {
            switch (child.Kind)
            {
                case BlockNodeKind.List:
                    WriteList(child);
                    break;
                case BlockNodeKind.Quote:
                    _output.Append("<blockquote>\n");
                    WriteChildren(child);
                    _output.Append("</blockquote>\n");
                    break;
                default:
                    WriteBlock(child.Block!, isPlain);
                    break;
            }
        }
    }

    private void WriteList(BlockNode list)
    {
        string name = list.Number is null ? "ul" : "ol";
        int next = list.Number ?? 0;
        _output.Append('<').Append(name).Append(next is 0 or 1 && list.Number is not 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" start=\"{next}\"")).Append(">\n");
        foreach (BlockNode item in list.Children)
        {
            bool isNext = item.Number is null || item.Number == next;
            _output.Append("<li").Append(isNext ? "" : string.Create(CultureInfo.InvariantCulture, $" value=\"{item.Number}\"")).Append('>');
            next = unchecked((item.Number ?? next) + 1);
            WriteChildren(item);
            _output.Append("</li>\n");
        }

        _output.Append("</").Append(name).Append(">\n");
    }

    private void WriteBlock(ContentBlock block, bool isPlain)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                char level = (char)('0' + Math.Clamp(block.Level, _options.IncludeHeader ? 2 : 1, 6));
                WriteText($"h{level}", block);
                break;
            case BlockKind.Preformatted:
                WriteCode(block);
                break;
            case BlockKind.Table:
                new HtmlTable(_article, _inline, _output).Write(block);
                break;
            case BlockKind.Figure:
                WriteFigure(block.Image!);
                break;
            case BlockKind.Embed:
                WriteEmbed(block.Embed!);
                break;
            default:
                if (isPlain)
                {
                    _inline.Write(block.Span, block.Marks);
                }
                else
                {
                    WriteText("p", block);
                }

                break;
        }
    }

    private void WriteText(string name, ContentBlock block)
    {
        _output.Append('<').Append(name).Append('>');
        _inline.Write(block.Span, block.Marks);
        _output.Append("</").Append(name).Append(">\n");
    }

    private void WriteCode(ContentBlock block)
    {
        string language = CodeClass.Of(block.CodeLanguage);

        // A reader drops the first line feed of the element.
        _output.Append("<pre>\n<code").Append(language.Length > 0 ? $" class=\"language-{HtmlEncoding.Encode(language)}\"" : "").Append('>');
        HtmlEncoding.Append(_output, BlockText.Code(_article, block));
        _output.Append("</code></pre>\n");
    }

    private void WriteFigure(BlockImage image)
    {
        _output.Append("<figure>\n<img src=\"").Append(HtmlEncoding.Encode(BlockText.ImageUrl(image)!)).Append("\" alt=\"").Append(HtmlEncoding.Encode(image.AlternativeText ?? "")).Append('"');
        WriteSize("width", image.Width);
        WriteSize("height", image.Height);
        _output.Append(" loading=\"lazy\">\n");
        WriteCaption(image.Caption);
        _output.Append("</figure>\n");
    }

    private void WriteSize(string name, int? size)
    {
        if (size > 0)
        {
            _output.Append(CultureInfo.InvariantCulture, $" {name}=\"{size}\"");
        }
    }

    private void WriteEmbed(BlockEmbed embed)
    {
        _output.Append("<figure>\n");
        _inline.OpenLink(SafeUrl.Normalize(embed.Url)!);
        HtmlEncoding.Append(_output, BlockText.LabelOf(embed));
        _output.Append("</a>\n");
        WriteCaption(embed.Caption);
        _output.Append("</figure>\n");
    }

    private void WriteCaption(string? caption)
    {
        if (!string.IsNullOrWhiteSpace(caption))
        {
            _output.Append("<figcaption>").Append(HtmlEncoding.Encode(caption)).Append("</figcaption>\n");
        }
    }
}
