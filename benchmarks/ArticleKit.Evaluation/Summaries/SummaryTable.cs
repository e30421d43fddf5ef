using System.Globalization;
using Spectre.Console;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>All algorithms on one set, beside lead and oracle.</summary>
internal sealed class SummaryTable(
    SummarySet set, IReadOnlyList<SummaryExample> examples, IReadOnlyList<SummaryTally> tallies, RougeScores lead, RougeScores oracle)
{
    /// <summary>Enough to time an algorithm by, three sentences of each.</summary>
    private const int TimedArticles = 100;

    public void Write(IAnsiConsole console)
    {
        IReadOnlyList<SummaryExample> timed = [.. examples.Take(TimedArticles)];
        Table table = new Table().Border(TableBorder.Markdown)
            .AddColumn(new TableColumn($"{set.Name}, {set.Budget}").NoWrap())
            .AddColumn(new TableColumn("ROUGE-1").RightAligned())
            .AddColumn(new TableColumn("ROUGE-2").RightAligned())
            .AddColumn(new TableColumn("ROUGE-Lsum").RightAligned())
            .AddColumn(new TableColumn("mean words").RightAligned())
            .AddColumn(new TableColumn("articles per second").RightAligned());
        Add(table, "the first sentences", lead);
        foreach (SummaryTally tally in tallies)
        {
            Add(table, tally.Algorithm.ToString(), tally.Scores, Format(tally.MeanWords, "0.0"), Format(tally.ArticlesPerSecond(timed), "N0"));
        }

        Add(table, "oracle", oracle);
        console.Write(table);
    }

    private static void Add(Table table, string name, RougeScores scores, string words = "", string speed = "") => table.AddRow(
        name, Format(scores.Rouge1, "0.0000"), Format(scores.Rouge2, "0.0000"), Format(scores.RougeLsum, "0.0000"), words, speed);

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
