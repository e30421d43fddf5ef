using System.Globalization;
using Spectre.Console;

namespace ArticleKit.Evaluation;

/// <summary>Prints measurements as one table.</summary>
internal static class MeasurementTable
{
    public static void Write(IAnsiConsole console, IEnumerable<Measurement> measurements)
    {
        Table table = new Table().Border(TableBorder.Markdown)
            .AddColumn("part").AddColumn("set").AddColumn("metric")
            .AddColumn(new TableColumn("value").RightAligned())
            .AddColumn(new TableColumn("required").RightAligned())
            .AddColumn("note");
        foreach (Measurement measurement in measurements)
        {
            string value = Markup.Escape(Format(measurement.Value));
            table.AddRow(
                Markup.Escape(measurement.Part),
                Markup.Escape(measurement.Set),
                Markup.Escape(measurement.Metric),
                measurement.IsMissed ? $"[red]{value}[/]" : value,
                measurement.Required is { } required ? "≥ " + Format(required) : measurement.Limit is { } limit ? "≤ " + Format(limit) : "",
                Markup.Escape(measurement.Note ?? "") + (measurement.IsMissed ? " [red]missed[/]" : ""));
        }

        console.Write(table);
    }

    private static string Format(double value) => Math.Abs(value) >= 100
        ? value.ToString("N0", CultureInfo.InvariantCulture)
        : value.ToString("0.0000", CultureInfo.InvariantCulture);
}
