using System.Globalization;

namespace ArticleKit.Tool.Data;

/// <summary>Finds the columns of a table that are asked for.</summary>
internal static class CsvColumns
{
    /// <summary>Finds columns by their names, or by their numbers where the table has no header.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="hasHeader">Whether it is the header.</param>
    /// <param name="names">The names that are asked for.</param>
    /// <returns>The index of each column; -1 for one that is not there.</returns>
    /// <exception cref="UsageException">A name is that of several columns, or should be a number and is none.</exception>
    public static int[] Find(string[] first, bool hasHeader, IReadOnlyList<string> names) =>
        [.. names.Select(name => hasHeader ? ByName(first, name) : ByNumber(first.Length, name))];

    /// <summary>Tells that a column is missing that must be there.</summary>
    public static UsageException Missing(string name, string[] first, bool hasHeader) => new(hasHeader
        ? $"There is no column '{name}'; the columns are {string.Join(", ", first.Select(column => $"'{column}'"))}."
        : string.Create(CultureInfo.InvariantCulture, $"There is no column '{name}': the first row has {first.Length} columns, which are named by their numbers."));

    private static int ByName(string[] header, string name)
    {
        // Spreadsheets and people differ about case and blanks more often than tables hold two such columns.
        int[] exact = [.. Matches(header, name, StringComparison.Ordinal)];
        int[] found = exact.Length > 0 ? exact : [.. Matches(header, name, StringComparison.OrdinalIgnoreCase)];
        return found.Length <= 1 ? found.FirstOrDefault(-1) : throw new UsageException($"There are {found.Length} columns '{name}'.");
    }

    private static IEnumerable<int> Matches(string[] header, string name, StringComparison comparison) =>
        header.Index().Where(column => column.Item.Trim().Equals(name.Trim(), comparison)).Select(column => column.Index);

    private static int ByNumber(int columns, string name) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= columns ? number - 1 : -1;
}
