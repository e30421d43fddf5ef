using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Writes what marks the text of a report as HTML.</summary>
internal sealed class ReportMarks(HardSection hard, MarkupWriter writer) : IMarkElements
{
    public void Open(LayerKind kind, int tag, IReadOnlyList<string> urls)
    {
        switch (kind)
        {
            case LayerKind.Hard:
                hard.OpenPiece(tag);
                break;
            case LayerKind.Link:
                writer.Write($"<a href=\"{urls[tag]}\" rel=\"nofollow noopener noreferrer\">");
                break;
            default:
                writer.Raw(StartOf(kind));
                break;
        }
    }

    public void Close(LayerKind kind, int tag)
    {
        if (kind == LayerKind.Hard)
        {
            hard.ClosePiece(tag);
        }
        else
        {
            writer.Raw(EndOf(kind));
        }
    }

    private static string StartOf(LayerKind kind) => kind switch
    {
        LayerKind.Summary => "<mark>",
        LayerKind.Quotation => "<span class=\"said\">",
        LayerKind.Strong => "<strong>",
        LayerKind.Emphasis => "<em>",
        LayerKind.Strikethrough => "<del>",
        LayerKind.Subscript => "<sub>",
        LayerKind.Superscript => "<sup>",
        LayerKind.Code => "<code>",
        _ => "<b>",
    };

    private static string EndOf(LayerKind kind) => kind switch
    {
        LayerKind.Summary => "</mark>",
        LayerKind.Quotation => "</span>",
        LayerKind.Link => "</a>",
        LayerKind.Strong => "</strong>",
        LayerKind.Emphasis => "</em>",
        LayerKind.Strikethrough => "</del>",
        LayerKind.Subscript => "</sub>",
        LayerKind.Superscript => "</sup>",
        LayerKind.Code => "</code>",
        _ => "</b>",
    };
}
