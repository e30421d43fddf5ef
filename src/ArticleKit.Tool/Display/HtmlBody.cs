using System.Text;
using ArticleKit.Cleaning;

namespace ArticleKit.Tool.Display;

/// <summary>The text of an article as HTML, with its headings, lists, quotations, tables and code.</summary>
internal static class HtmlBody
{
    // The title of the report and the heading of this part stand above the headings of the article.
    private const int LevelsAbove = 1;
    private const int HighestLevel = 3;
    private const int DeepestLevel = 6;

    public static void Write(StringBuilder report, ArticleAnalysis analysis)
    {
        if (string.IsNullOrWhiteSpace(analysis.Text))
        {
            return;
        }

        report.Append("<article>\n<h2>Text</h2>\n");
        if (analysis.Content is { } content)
        {
            WriteBlocks(report, content);
        }
        else
        {
            foreach (string paragraph in analysis.Text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                report.Append("<p>").Append(HtmlText.Escape(paragraph)).Append("</p>\n");
            }
        }

        report.Append("</article>\n");
    }

    private static void WriteBlocks(StringBuilder report, CleanedArticle content)
    {
        string? open = null;
        foreach (ContentBlock block in content.Blocks.Where(block => block.Span.Length > 0))
        {
            string? around = block.Kind switch
            {
                BlockKind.ListItem => "ul",
                BlockKind.Table => "table",
                BlockKind.Quote => "blockquote",
                _ => null,
            };
            if (around != open)
            {
                report.Append(open is null ? "" : $"</{open}>\n").Append(around is null ? "" : $"<{around}>\n");
                open = around;
            }

            report.Append(Render(block, block.Span.In(content.Text).ToString())).Append('\n');
        }

        report.Append(open is null ? "" : $"</{open}>\n");
    }

    private static string Render(ContentBlock block, string text)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                int level = Math.Clamp(block.Level + LevelsAbove, HighestLevel, DeepestLevel);
                return FormattableString.Invariant($"<h{level}>{HtmlText.Escape(text)}</h{level}>");
            case BlockKind.ListItem:
                return $"<li>{HtmlText.Escape(text)}</li>";
            case BlockKind.Table:
                return string.Join('\n', text.Split('\n').Select(row => $"<tr>{string.Concat(row.Split('\t').Select(cell => $"<td>{HtmlText.Escape(cell)}</td>"))}</tr>"));
            case BlockKind.Preformatted:
                return $"<pre>{string.Join('\n', text.Split('\n').Select(EscapeCode))}</pre>";
            default:
                return $"<p>{HtmlText.Escape(text)}</p>";
        }
    }

    // The blanks at the start of a line of code count.
    private static string EscapeCode(string line)
    {
        string blanks = line[..(line.Length - line.TrimStart(' ', '\t').Length)];
        return blanks + HtmlText.Escape(line);
    }
}
