using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Writes a piece of text with its marks as HTML.</summary>
internal sealed class HtmlInline(CleanedArticle article, HtmlRenderingOptions options, StringBuilder output)
{
    private readonly string _relation = string.IsNullOrWhiteSpace(options.LinkRelation) ? "" : $" rel=\"{HtmlEncoding.Encode(options.LinkRelation)}\"";

    public void Write(TextSpan span, IReadOnlyList<InlineMark> marks)
    {
        span = BlockText.Clamp(article, span);
        Write(span.Start, span.End, InlineTree.Build(article.Text, span, marks, options.IncludeLinks));
    }

    /// <summary>Writes the start tag of a link.</summary>
    public void OpenLink(string url) => output.Append("<a href=\"").Append(HtmlEncoding.Encode(url)).Append('"').Append(_relation).Append('>');

    private void Write(int start, int end, List<InlineNode> nodes)
    {
        int at = start;
        foreach (InlineNode node in nodes)
        {
            HtmlEncoding.Append(output, article.Text.AsSpan(at..node.Start));
            string name = NameOf(node.Kind);
            if (node.Kind == InlineMarkKind.Link)
            {
                OpenLink(node.Url!);
            }
            else
            {
                output.Append('<').Append(name).Append('>');
            }

            Write(node.Start, node.End, node.Children);
            output.Append("</").Append(name).Append('>');
            at = node.End;
        }

        HtmlEncoding.Append(output, article.Text.AsSpan(at..end));
    }

    private static string NameOf(InlineMarkKind kind) => kind switch
    {
        InlineMarkKind.Link => "a",
        InlineMarkKind.Strong => "strong",
        InlineMarkKind.Emphasis => "em",
        InlineMarkKind.Strikethrough => "del",
        InlineMarkKind.Subscript => "sub",
        InlineMarkKind.Superscript => "sup",
        _ => "code",
    };
}
