using System.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Writes tables as GitHub reads them: one row of headings, and a row a line.</summary>
internal sealed class MarkdownTable(CleanedArticle article, MarkdownInline inline, MarkdownWriter writer)
{
    // Beyond it cells that cover several rows or columns are taken for single ones; no table that people read is as wide.
    private const int MaxSpreadColumn = 64;

    // What stands around an empty cell, and around one of the head with what stands below it.
    private const int CharactersPerCell = 3;
    private const int CharactersPerHeading = 9;

    private readonly int[] _covered = new int[MaxSpreadColumn];

    /// <summary>Writes a table.</summary>
    /// <returns>Whether all rows found room.</returns>
    public bool Write(ContentBlock table)
    {
        IReadOnlyList<TableRow> rows = BlockText.Rows(article, table);
        List<List<TableCell?>> grid = [.. rows.Select(Spread)];
        int columns = Math.Max(1, grid.Count == 0 ? 1 : grid.Max(row => row.Count));
        if (writer.Room < CharactersPerHeading * (long)columns)
        {
            return false;
        }

        bool hasHead = rows.Count > 0 && rows[0].Cells.All(cell => cell.IsHeader || BlockText.Clamp(article, cell.Span).Length == 0);
        WriteRow(table, hasHead ? grid[0] : [], columns);
        writer.Line($"|{string.Concat(Enumerable.Repeat(" --- |", columns))}");
        for (int i = hasHead ? 1 : 0; i < grid.Count; i++)
        {
            // Rows may be shorter than the head: cells that are missing are empty.
            if (writer.Room < CharactersPerCell * (long)grid[i].Count)
            {
                return false;
            }

            WriteRow(table, grid[i], Math.Max(1, grid[i].Count));
        }

        return true;
    }

    /// <summary>The cells by columns; null where a cell of a row above or of a column before covers one.</summary>
    private List<TableCell?> Spread(TableRow row)
    {
        List<TableCell?> cells = [];
        foreach (TableCell cell in row.Cells)
        {
            while (cells.Count < MaxSpreadColumn && _covered[cells.Count] > 0)
            {
                _covered[cells.Count]--;
                cells.Add(null);
            }

            int columns = cells.Count >= MaxSpreadColumn ? 1 : Math.Clamp(cell.ColumnSpan, 1, MaxSpreadColumn - cells.Count);
            for (int column = 0; column < columns; column++)
            {
                if (cells.Count < MaxSpreadColumn)
                {
                    _covered[cells.Count] = Math.Max(_covered[cells.Count], cell.RowSpan - 1);
                }

                cells.Add(column == 0 ? cell : null);
            }
        }

        for (int column = cells.Count; column < MaxSpreadColumn; column++)
        {
            _covered[column] = Math.Max(0, _covered[column] - 1);
        }

        return cells;
    }

    private void WriteRow(ContentBlock table, List<TableCell?> cells, int columns)
    {
        var line = new StringBuilder("|");
        for (int column = 0; column < columns; column++)
        {
            string content = column < cells.Count && cells[column] is { } cell ? inline.Render(cell.Span, table.Marks, MarkdownPlace.Cell, writer.Room - line.Length) : "";
            line.Append(' ').Append(content).Append(content.Length > 0 ? " |" : "|");
        }

        writer.Line(line.ToString());
    }
}
