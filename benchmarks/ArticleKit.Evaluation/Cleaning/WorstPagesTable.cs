using System.Globalization;
using Spectre.Console;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Lists the pages on which cleaning does worst, with the F1 of both extractors.</summary>
/// <param name="ours">Our pages.</param>
/// <param name="peer">The same pages as the peer cleans them; null if it did not run.</param>
internal sealed class WorstPagesTable(IReadOnlyList<PageScore> ours, IReadOnlyList<PageScore>? peer)
{
    public void Write(IAnsiConsole console, int count)
    {
        if (count <= 0)
        {
            return;
        }

        Dictionary<(string, string), double> others = peer?.ToDictionary(score => (score.Set, score.Page.Id), score => score.F1) ?? [];
        Table table = new Table().Border(TableBorder.Markdown)
            .AddColumn("worst pages").AddColumn("type")
            .AddColumn(new TableColumn("F1").RightAligned())
            .AddColumn(new TableColumn("SmartReader").RightAligned())
            .AddColumn("address");
        foreach (PageScore score in Worst(ours, count))
        {
            table.AddRow(
                Markup.Escape($"{score.Set} {Short(score.Page.Id, 24)}"),
                Markup.Escape(score.Page.Type ?? ""),
                Format(score.F1),
                others.TryGetValue((score.Set, score.Page.Id), out double other) ? Format(other) : "",
                Markup.Escape(Short(score.Page.Url?.ToString() ?? "", 80)));
        }

        console.WriteLine();
        console.Write(table);
    }

    /// <summary>The worst pages, the worst first.</summary>
    public static IEnumerable<PageScore> Worst(IEnumerable<PageScore> pages, int count) =>
        pages.OrderBy(score => score.F1).ThenBy(score => score.Set, StringComparer.Ordinal).ThenBy(score => score.Page.Id, StringComparer.Ordinal).Take(count);

    internal static string Format(double f1) => f1.ToString("0.000", CultureInfo.InvariantCulture);

    internal static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
