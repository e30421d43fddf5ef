using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Pages;

/// <summary>Writes what marks the text of a report as HTML.</summary>
internal sealed class ReportMarks(ReportContent content, string idPrefix, MarkupWriter writer) : IMarkElements
{
    private readonly bool[] _explained = new bool[content.HardSentences.Count];

    public void Open(LayerKind kind, int tag, IReadOnlyList<string> urls)
    {
        switch (kind)
        {
            case LayerKind.Hard:
                // A sentence is in one piece unless blocks divide it; only its first piece stops the keyboard.
                writer.Write($"<span class=\"hard\"{(_explained[tag] ? "" : " tabindex=0")} aria-describedby=\"{idPrefix}why-{tag + 1}\">");
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
        writer.Raw(EndOf(kind));
        if (kind == LayerKind.Hard && !_explained[tag])
        {
            _explained[tag] = true;
            writer.Write($"<span class=\"why\" role=\"tooltip\" lang=\"en\" dir=\"ltr\" id=\"{idPrefix}why-{tag + 1}\">{HardSentenceChoice.Why(content.HardSentences[tag], content.Analysis.Readability!)}</span>");
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
        LayerKind.Hard or LayerKind.Quotation => "</span>",
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
