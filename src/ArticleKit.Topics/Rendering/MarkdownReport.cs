using System.Text;

namespace ArticleKit.Topics.Rendering;

/// <summary>A report as Markdown (CommonMark with the tables of GitHub).</summary>
internal static class MarkdownReport
{
    public static string Write(Report report)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(Escape(report.Title)).Append('\n');
        foreach (ReportTable table in report.Tables)
        {
            text.Append("\n### ").Append(Escape(table.Title)).Append("\n\n");
            Write(text, table.Columns.Select(column => column.Heading));
            text.Append('|').AppendJoin("", table.Columns.Select(column => column.IsNumber ? "---:|" : "---|")).Append('\n');
            foreach (ReportRow row in table.Rows)
            {
                Write(text, row.Cells);
            }

            if (table.Note is { } note)
            {
                text.Append('\n').Append(Escape(note)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    // Every mark of ASCII may stand behind a backslash, so that none has to be left to chance; those that cannot open anything
    // within a line of ours are left for people who read the text as it is.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '$' or '@' or '{')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.Replace("://", "\\://").Replace("www.", "www\\.").ToString();
    }
}
