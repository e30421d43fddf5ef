namespace ArticleKit.Topics.Rendering;

/// <summary>A table whose first column names the rows.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
internal sealed record ReportTable(string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>What stands below it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The curve that the table is of, drawn where something can be; null for none.</summary>
    public IReadOnlyList<ReliabilityBin>? Curve { get; init; }
}
