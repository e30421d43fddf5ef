using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks.Reports;

/// <summary>A table in Markdown: names in the first column, numbers in the others.</summary>
internal sealed class RatioTable(params string[] columns)
{
    private const string Absent = "–";

    private readonly List<(string Name, double?[] Values)> _rows = [];

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row, unless none of its values is known.</summary>
    public void Add(string name, params double?[] values)
    {
        if (values.Any(value => value is not null))
        {
            _rows.Add((name, values));
        }
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|---|").Insert(text.Length, "---:|", columns.Length - 1).Append('\n');
        foreach ((string name, double?[] values) in _rows)
        {
            text.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", values.Select(Format)).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Format(double? value) => value switch
    {
        null => Absent,
        >= 100 => value.Value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
