using System.Globalization;
using ArticleKit.Topics.Rendering;

namespace ArticleKit.Topics.Data;

/// <summary>Words warnings.</summary>
internal static class DataWarnings
{
    /// <summary>How many rows or labels a message names.</summary>
    public const int Named = 10;

    /// <summary>A warning about rows, or null if there are none.</summary>
    public static TopicDataWarning? OfRows(string code, RowList rows, string says, string say) => rows.Count == 0
        ? null
        : new TopicDataWarning(
            code,
            $"{ReportText.Count(rows.Count, "article")} {(rows.Count == 1 ? says : say)}: {Rows(rows.Rows.Select(row => Number(row)), rows.Count)}.")
        {
            Articles = rows.Count,
            Rows = [.. rows.Rows.Order()],
        };

    /// <summary>Names rows: the first ones, and how many more there are.</summary>
    public static string Rows(IEnumerable<string> rows, int count) => (count == 1 ? "row " : "rows ") + List(rows, count);

    /// <summary>Names things: the first ones, and how many more there are.</summary>
    public static string List(IEnumerable<string> names, int count)
    {
        string[] first = [.. names.Take(Named)];
        return string.Join(", ", first) + (count > first.Length ? $" and {ReportText.Count(count - first.Length)} more" : "");
    }

    /// <summary>A row number as it stands at the edge of an editor: without separators.</summary>
    public static string Number(long row) => row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A label in quotation marks.</summary>
    public static string Quoted(string label) => $"\"{ReportText.Name(label)}\"";
}
