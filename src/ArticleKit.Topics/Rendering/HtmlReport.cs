using System.Globalization;
using System.Text;

namespace ArticleKit.Topics.Rendering;

/// <summary>A report as a part of an HTML page. Styles stand on the elements, so that it looks the same wherever it is put.</summary>
internal static class HtmlReport
{
    private const string CellStyle = "padding:.2em .6em;border:1px solid rgba(128,128,128,.4)";

    // Tints that leave dark and light text readable alike.
    private const double StrongestTint = 0.55;
    private const string Good = "40,150,80";
    private const string Bad = "220,70,40";

    public static string Write(Report report)
    {
        var html = new StringBuilder();
        html.Append("<section class=\"articlekit-evaluation\">\n<h2>").Append(Escape(report.Title)).Append("</h2>\n");
        foreach (ReportTable table in report.Tables)
        {
            html.Append("<h3>").Append(Escape(table.Title)).Append("</h3>\n");
            if (table.Curve is { Count: > 0 } curve)
            {
                ReliabilityChart.Write(html, curve);
            }

            Write(html, table);
            if (table.Note is { } note)
            {
                html.Append("<p>").Append(Escape(note)).Append("</p>\n");
            }
        }

        return html.Append("</section>\n").ToString();
    }

    /// <summary>Text as it may stand in elements and in quoted attributes.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    private static void Write(StringBuilder html, ReportTable table)
    {
        html.Append("<table style=\"border-collapse:collapse\" aria-label=\"").Append(Escape(table.Title)).Append("\">\n");
        if (table.Columns.Any(column => column.Heading.Length > 0))
        {
            html.Append("<thead><tr>");
            foreach (ReportColumn column in table.Columns)
            {
                string full = column.FullName is { } name ? $" title=\"{Escape(name)}\" abbr=\"{Escape(name)}\"" : "";
                html.Append("<th scope=\"col\"").Append(full).Append(" style=\"").Append(Style(column)).Append("\">")
                    .Append(Escape(column.Heading)).Append("</th>");
            }

            html.Append("</tr></thead>\n");
        }

        html.Append("<tbody>\n");
        foreach (ReportRow row in table.Rows)
        {
            Write(html, table, row);
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Write(StringBuilder html, ReportTable table, ReportRow row)
    {
        html.Append("<tr>");
        for (int i = 0; i < table.Columns.Count; i++)
        {
            string style = Style(table.Columns[i]) + Tint(row.Shades?[i] ?? 0);
            html.Append(i == 0 ? "<th scope=\"row\"" : "<td").Append(" style=\"").Append(style).Append("\">")
                .Append(Escape(row.Cells[i])).Append(i == 0 ? "</th>" : "</td>");
        }

        html.Append("</tr>\n");
    }

    private static string Style(ReportColumn column) => CellStyle + (column.IsNumber ? ";text-align:right" : ";text-align:left");

    private static string Tint(double shade) => shade == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $";background:rgba({(shade > 0 ? Good : Bad)},{StrongestTint * Math.Abs(shade):0.00})");
}
