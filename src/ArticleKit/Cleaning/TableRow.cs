namespace ArticleKit.Cleaning;

/// <summary>A row of a table. Immutable; two rows with equal cells are equal.</summary>
public sealed record TableRow
{
    /// <summary>The cells in the order of the page; empty if the row has none.</summary>
    public IReadOnlyList<TableCell> Cells { get; init => field = ValueList<TableCell>.Of(value); } = ValueList<TableCell>.Empty;

    /// <summary>How many cells the row has, for a log.</summary>
    /// <returns>Such as <c>3 cells</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Cells.Count} cells");
}
