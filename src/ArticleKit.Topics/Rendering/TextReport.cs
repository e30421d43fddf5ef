using System.Text;

namespace ArticleKit.Topics.Rendering;

/// <summary>A report as plain text, with columns of one width for a terminal.</summary>
internal static class TextReport
{
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append(report.Title).Append('\n');
        foreach (ReportTable table in report.Tables)
        {
            text.Append('\n').Append(table.Title).Append('\n');
            Write(text, table);
            if (table.Note is { } note)
            {
                text.Append("  ").Append(note).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ReportTable table)
    {
        int[] widths = [.. table.Columns.Select(column => ReportText.Width(column.Heading))];
        foreach (ReportRow row in table.Rows)
        {
            for (int i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], ReportText.Width(row.Cells[i]));
            }
        }

        if (table.Columns.Any(column => column.Heading.Length > 0))
        {
            Write(text, table, widths, [.. table.Columns.Select(column => column.Heading)]);
        }

        foreach (ReportRow row in table.Rows)
        {
            Write(text, table, widths, row.Cells);
        }
    }

    private static void Write(StringBuilder text, ReportTable table, int[] widths, IReadOnlyList<string> cells)
    {
        var line = new StringBuilder();
        for (int i = 0; i < widths.Length; i++)
        {
            string padding = new(' ', widths[i] - ReportText.Width(cells[i]));
            line.Append("  ").Append(table.Columns[i].IsNumber ? padding + cells[i] : cells[i] + padding);
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
