using System.Text;

namespace ArticleKit.Tool.Display;

/// <summary>An analysis as a Markdown document.</summary>
internal static class MarkdownReport
{
    private const double LeastShownProbability = 0.01;

    public static string Write(ArticleAnalysis analysis)
    {
        var report = new StringBuilder();
        report.Append("# ").Append(Escape(ArticleFacts.Title(analysis))).Append("\n\n");
        if (ArticleFacts.Origin(analysis) is { } origin)
        {
            report.Append(Escape(origin)).Append("  \n");
        }

        if (analysis.Url is { } url)
        {
            report.Append(Escape(url)).Append("  \n");
        }

        report.Append(Escape(ArticleFacts.Size(analysis))).Append('\n');
        WriteList(report, "Summary", analysis.Summary?.Sentences.Select(sentence => sentence.Text));
        WriteReadability(report, analysis);
        WriteList(report, "Keyphrases", analysis.Keyphrases?.Select(keyphrase => keyphrase.Text));
        WriteList(report, "Topics", analysis.Topics?.Topics
            .Where(topic => topic.Probability >= LeastShownProbability)
            .Select(topic => $"{topic.Topic}: {ArticleFacts.Percent(topic.Probability)}"));
        WriteList(report, "Warnings", analysis.Warnings.Select(warning => $"{warning.Message} ({warning.Code})"));
        WriteText(report, analysis.Text);
        return report.ToString();
    }

    private static void WriteList(StringBuilder report, string heading, IEnumerable<string>? items)
    {
        string[] lines = [.. (items ?? []).Select(item => $"- {Escape(item)}\n")];
        if (lines.Length > 0)
        {
            report.Append("\n## ").Append(heading).Append("\n\n").AppendJoin("", lines);
        }
    }

    private static void WriteReadability(StringBuilder report, ArticleAnalysis analysis)
    {
        ScoreRow[] rows = analysis.Readability is { } readability ? [.. ScoreRow.Of(readability)] : [];
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

    private static void WriteText(StringBuilder report, string text)
    {
        string[] paragraphs = text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (paragraphs.Length > 0)
        {
            report.Append("\n## Text\n\n").AppendJoin("\n\n", paragraphs.Select(Escape)).Append('\n');
        }
    }

    /// <summary>Text that Markdown would take for markup is escaped, and one item stays one line.</summary>
    private static string Escape(string text)
    {
        string line = TerminalText.Clean(text).Trim();
        var escaped = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            bool opensBlock = i == 0 && line[i] is ('#' or '-' or '+' or '>' or '=' or '~');
            if (opensBlock || line[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }
}
