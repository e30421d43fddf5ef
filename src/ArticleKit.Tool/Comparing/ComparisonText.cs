using ArticleKit.Display;
using ArticleKit.Tool.Display;
using Spectre.Console;

namespace ArticleKit.Tool.Comparing;

/// <summary>A comparison as plain text.</summary>
internal static class ComparisonText
{
    public static void Write(Screen screen, ArticleComparison comparison)
    {
        WriteArticle(screen, "A", comparison.First);
        WriteArticle(screen, "B", comparison.Second);
        if (comparison.Verdict is { } verdict)
        {
            screen.Blank();
            screen.Paragraph(verdict);
        }

        screen.Blank();
        string[][] rows =
        [
            ["", "A", "B", "B - A"],
            .. comparison.Figures.Select(figure => (string[])[figure.Name, figure.ShownFirst, figure.ShownSecond, figure.ShownDifference]),
        ];
        WriteTable(screen, rows);
        WriteKeyphrases(screen, "Keyphrases of both", comparison.SharedKeyphrases);
        WriteKeyphrases(screen, "Keyphrases of A only", comparison.FirstKeyphrases);
        WriteKeyphrases(screen, "Keyphrases of B only", comparison.SecondKeyphrases);
        if (comparison.Topics.Count > 0)
        {
            screen.Heading("Topics");
            WriteTable(screen, [["", "A", "B"], .. comparison.Topics.Select(topic =>
                (string[])[TerminalText.Clean(topic.Topic), ArticleFacts.Percent(topic.First), ArticleFacts.Percent(topic.Second)])]);
        }
    }

    private static void WriteArticle(Screen screen, string letter, ComparedArticle article)
    {
        screen.Paragraph(ArticleHead.Title(article.Analysis), $"{letter}  ");
        screen.Paragraph(article.Source, "   ");
    }

    private static void WriteKeyphrases(Screen screen, string heading, IReadOnlyList<string> keyphrases)
    {
        if (keyphrases.Count > 0)
        {
            screen.Heading(heading);
            screen.Paragraph(string.Join(" · ", keyphrases), "  ");
        }
    }

    private static void WriteTable(Screen screen, string[][] rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].GetCellWidth()))];
        foreach (string[] row in rows)
        {
            IEnumerable<string> cells = row.Select((cell, column) => column == 0 ? cell + Blanks(cell, widths[0]) : Blanks(cell, widths[column]) + cell);
            screen.Line("  " + string.Join("  ", cells));
        }
    }

    private static string Blanks(string cell, int width) => new(' ', width - cell.GetCellWidth());
}
