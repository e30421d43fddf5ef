using System.Text;

namespace ArticleKit.Tool.Display;

/// <summary>An analysis as a Markdown document.</summary>
internal static class MarkdownReport
{
    public static string Write(ArticleAnalysis analysis)
    {
        var report = new StringBuilder();
        report.Append("# ").Append(MarkdownText.Escape(ArticleFacts.Title(analysis))).Append("\n\n");
        if (ArticleFacts.Origin(analysis) is { } origin)
        {
            report.Append(MarkdownText.Escape(origin)).Append("  \n");
        }

        if (analysis.Url is { } url)
        {
            report.Append(MarkdownText.Escape(url)).Append("  \n");
        }

        report.Append(MarkdownText.Escape(ArticleFacts.Size(analysis))).Append('\n');
        WriteList(report, "Summary", ReportLines.Summary(analysis));
        WriteReadability(report, analysis);
        WriteList(report, "Keyphrases", ReportLines.Keyphrases(analysis));
        WriteList(report, "Quotations", ReportLines.Quotations(analysis));
        WriteList(report, "Topics", ReportLines.Topics(analysis));
        WriteList(report, "Warnings", ReportLines.Warnings(analysis));
        MarkdownBody.Write(report, analysis);
        return report.ToString();
    }

    private static void WriteList(StringBuilder report, string heading, IEnumerable<string> items)
    {
        string[] lines = [.. items.Select(item => $"- {MarkdownText.Escape(item)}\n")];
        if (lines.Length > 0)
        {
            report.Append("\n## ").Append(heading).Append("\n\n").AppendJoin("", lines);
        }
    }

    private static void WriteReadability(StringBuilder report, ArticleAnalysis analysis)
    {
        ScoreRow[] rows = [.. ScoreRow.Of(analysis.Readability)];
        if (rows.Length == 0)
        {
            return;
        }

        report.Append("\n## Readability\n\n| Formula | Score | Meaning |\n|---|---:|---|\n");
        foreach (ScoreRow row in rows)
        {
            report.Append("| ").Append(row.Name).Append(" | ").Append(row.Value).Append(" | ").Append(row.Meaning).Append(" |\n");
        }
    }
}
