using System.Globalization;
using System.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Writes tables as HTML.</summary>
internal sealed class HtmlTable(CleanedArticle article, HtmlInline inline, StringBuilder output)
{
    // What the HTML standard allows for columns; rows need no more.
    private const int MaxSpan = 1000;

    public void Write(ContentBlock table)
    {
        IReadOnlyList<TableRow> rows = BlockText.Rows(article, table);
        int heads = 0;
        while (heads < rows.Count && rows[heads].Cells.Count > 0 && rows[heads].Cells.All(cell => cell.IsHeader))
        {
            heads++;
        }

        output.Append("<table>\n");
        WriteRows("thead", table, rows, 0, heads);
        WriteRows("tbody", table, rows, heads, rows.Count);
        output.Append("</table>\n");
    }

    private void WriteRows(string part, ContentBlock table, IReadOnlyList<TableRow> rows, int start, int end)
    {
        if (start == end)
        {
            return;
        }

        output.Append('<').Append(part).Append(">\n");
        for (int i = start; i < end; i++)
        {
            output.Append("<tr>");
            foreach (TableCell cell in rows[i].Cells)
            {
                string name = cell.IsHeader ? "th" : "td";
                output.Append('<').Append(name);
                WriteSpan("colspan", cell.ColumnSpan);
                WriteSpan("rowspan", cell.RowSpan);
                output.Append('>');
                inline.Write(cell.Span, table.Marks);
                output.Append("</").Append(name).Append('>');
            }

            output.Append("</tr>\n");
        }

        output.Append("</").Append(part).Append(">\n");
    }

    private void WriteSpan(string name, int span)
    {
        if (span > 1)
        {
            output.Append(CultureInfo.InvariantCulture, $" {name}=\"{Math.Min(span, MaxSpan)}\"");
        }
    }
}
