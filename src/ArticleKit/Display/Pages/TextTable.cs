using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Display.Markup;
using ArticleKit.Text;

namespace ArticleKit.Display.Pages;

/// <summary>Writes a table of the article, for screen readers with the scope of each heading.</summary>
internal sealed class TextTable(CleanedArticle article, AnnotatedText text, MarkupWriter writer)
{
    // What the HTML standard allows.
    private const int MaxSpan = 1000;

    public void Write(ContentBlock table)
    {
        TextSpan span = BlockText.Clamp(article, table.Span);
        bool hasCells = ReportBody.MakeUp(article.Text, span.Start, span.End, table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Span.Length > 0).Select(cell => cell.Span));
        IReadOnlyList<TableRow> rows = hasCells && table.Rows.Count > 0 ? table.Rows : BlockText.Rows(article, table with { Rows = [] });

        // A heading that heads nothing would only confuse.
        bool hasHeadings = rows.Any(row => row.Cells.Any(cell => !cell.IsHeader));
        int heads = 0;
        while (hasHeadings && heads < rows.Count && rows[heads].Cells.Count > 0 && rows[heads].Cells.All(cell => cell.IsHeader))
        {
            heads++;
        }

        // It may be wider than the screen, and must be moved by keyboard then.
        writer.Raw("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">\n<table>\n");
        WriteRows("thead", table, rows, 0, heads, hasHeadings);
        WriteRows("tbody", table, rows, heads, rows.Count, hasHeadings);
        writer.Raw("</table>\n</div>\n");
    }

    private void WriteRows(string part, ContentBlock table, IReadOnlyList<TableRow> rows, int start, int end, bool hasHeadings)
    {
        if (start == end)
        {
            return;
        }

        writer.Write($"<{part}>\n");
        for (int i = start; i < end && text.HasRoom(); i++)
        {
            writer.Raw("<tr>");
            for (int column = 0; column < rows[i].Cells.Count && text.HasRoom(); column++)
            {
                TableCell cell = rows[i].Cells[column];
                bool isHeading = hasHeadings && cell.IsHeader && !BlockText.Clamp(article, cell.Span).In(article.Text).IsWhiteSpace();
                writer.Raw(!isHeading ? "<td" : start == 0 && part == "thead" || column > 0 ? "<th scope=\"col\"" : "<th scope=\"row\"");
                WriteSpan("colspan", cell.ColumnSpan);
                WriteSpan("rowspan", cell.RowSpan);
                writer.Raw(" dir=\"auto\">");
                text.Write(cell.Span, table.Marks);
                writer.Raw(isHeading ? "</th>" : "</td>");
            }

            writer.Raw("</tr>\n");
        }

        writer.Write($"</{part}>\n");
    }

    private void WriteSpan(string name, int span)
    {
        if (span > 1)
        {
            writer.Write($" {name}=\"{Math.Min(span, MaxSpan)}\"");
        }
    }
}
