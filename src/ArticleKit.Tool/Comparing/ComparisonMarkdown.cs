using System.Text;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Display;

namespace ArticleKit.Tool.Comparing;

/// <summary>A comparison as a Markdown document.</summary>
internal static class ComparisonMarkdown
{
    public static string Write(ArticleComparison comparison)
    {
        var report = new StringBuilder("# Comparison\n\n");
        WriteArticle(report, "A", comparison.First);
        WriteArticle(report, "B", comparison.Second);
        report.Append(comparison.Verdict is { } verdict ? $"\n{verdict}\n" : "").Append("\n| | A | B | B - A |\n|---|---:|---:|---:|\n");
        foreach (ComparedFigure figure in comparison.Figures)
        {
            report.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {MarkdownEscape.Cell(TerminalText.Clean(figure.Name))} | {figure.ShownFirst} | {figure.ShownSecond} | {figure.ShownDifference} |\n");
        }

        WriteKeyphrases(report, "Keyphrases of both", comparison.SharedKeyphrases);
        WriteKeyphrases(report, "Keyphrases of A only", comparison.FirstKeyphrases);
        WriteKeyphrases(report, "Keyphrases of B only", comparison.SecondKeyphrases);
        if (comparison.Topics.Count > 0)
        {
            report.Append("\n## Topics\n\n| | A | B |\n|---|---:|---:|\n");
            foreach (ComparedTopic topic in comparison.Topics)
            {
                report.Append("| ").Append(MarkdownEscape.Cell(TerminalText.Clean(topic.Topic))).Append(" | ").Append(ArticleFacts.Percent(topic.First)).Append(" | ")
                    .Append(ArticleFacts.Percent(topic.Second)).Append(" |\n");
            }
        }

        return report.ToString();
    }

    private static void WriteArticle(StringBuilder report, string letter, ComparedArticle article) => report.Append("- ").Append(letter).Append(": ")
        .Append(Line(article.Title)).Append(" (").Append(Line(article.Source)).Append(")\n");

    private static void WriteKeyphrases(StringBuilder report, string heading, IReadOnlyList<string> keyphrases)
    {
        if (keyphrases.Count > 0)
        {
            report.Append("\n## ").Append(heading).Append("\n\n").AppendJoin("", keyphrases.Select(keyphrase => $"- {MarkdownEscape.LineStart(Line(keyphrase))}\n"));
        }
    }

    private static string Line(string text) => MarkdownEscape.Line(TerminalText.Clean(text));
}
