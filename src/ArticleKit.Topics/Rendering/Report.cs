namespace ArticleKit.Topics.Rendering;

/// <summary>What an evaluation says, before it is known in what it will be written.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Tables">The tables, in order.</param>
internal sealed record Report(string Title, IReadOnlyList<ReportTable> Tables);

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

/// <summary>A column.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
/// <param name="FullName">What the heading is short for; null if it is not short.</param>
internal sealed record ReportColumn(string Heading, bool IsNumber = true, string? FullName = null);

/// <summary>A row.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Shades">How strongly each cell is tinted, from 0 to 1, below 0 for what is bad; null for no tints.</param>
internal sealed record ReportRow(IReadOnlyList<string> Cells, IReadOnlyList<double>? Shades = null);
