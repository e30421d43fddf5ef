using ArticleKit.Display;
using ArticleKit.Display.PlainText;

namespace ArticleKit.Tool.Comparing;

/// <summary>A comparison as plain text.</summary>
internal static class ComparisonText
{
    private const int MostOfATopic = 60;

    /// <summary>Writes it.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="width">The columns of a line.</param>
    /// <returns>Lines that end with a line feed each.</returns>
    public static string Write(ArticleComparison comparison, int width)
    {
        var lines = new TextLines(width);
        WriteArticle(lines, "A", comparison.First);
        WriteArticle(lines, "B", comparison.Second);
        if (comparison.Verdict is { } verdict)
        {
            lines.Blank();
            lines.Paragraph(verdict);
        }

        lines.Section("Figures");
        lines.Table(
        [
            ["", "A", "B", "B - A"],
            .. comparison.Figures.Select(figure => (string[])[TerminalText.Clean(figure.Name), figure.ShownFirst, figure.ShownSecond, figure.ShownDifference]),
        ]);
        WriteKeyphrases(lines, "Keyphrases of both", comparison.SharedKeyphrases);
        WriteKeyphrases(lines, "Keyphrases of A only", comparison.FirstKeyphrases);
        WriteKeyphrases(lines, "Keyphrases of B only", comparison.SecondKeyphrases);
        if (comparison.Topics.Count > 0)
        {
            lines.Section("Topics");
            lines.Table([["", "A", "B"], .. comparison.Topics.Select(topic =>
                (string[])[TerminalText.Clean(ReportText.Clip(topic.Topic, MostOfATopic)), ArticleFacts.Percent(topic.First), ArticleFacts.Percent(topic.Second)])]);
        }

        return lines.ToString();
    }

    private static void WriteArticle(TextLines lines, string letter, ComparedArticle article)
    {
        lines.Paragraph(article.Title, $"{letter}  ");
        lines.Paragraph(article.Source, "   ");
    }

    private static void WriteKeyphrases(TextLines lines, string heading, IReadOnlyList<string> keyphrases)
    {
        if (keyphrases.Count > 0)
        {
            lines.Section(heading);
            lines.Paragraph(string.Join(" · ", keyphrases));
        }
    }
}
