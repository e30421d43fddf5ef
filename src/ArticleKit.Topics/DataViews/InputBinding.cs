using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.DataViews;

/// <summary>Finds the columns of a data view that articles are read from.</summary>
internal static class InputBinding
{
    private static readonly string[] Contents = [nameof(ArticleRow.Text), nameof(ArticleRow.Html), nameof(ArticleRow.HtmlBytes)];

    /// <summary>The members of a row with the names of their columns.</summary>
    /// <exception cref="ArgumentException">A column is missing or of a wrong type.</exception>
    public static IReadOnlyList<(string Member, string Column)> Bind(ArticleInputColumns columns, DataViewSchema schema) =>
        Bind(columns, name => schema.GetColumnOrNull(name)?.Type is not { } type ? null : type is VectorDataViewType vector ? (vector.ItemType, true) : (type, false));

    /// <inheritdoc cref="Bind(ArticleInputColumns, DataViewSchema)"/>
    public static IReadOnlyList<(string Member, string Column)> Bind(ArticleInputColumns columns, SchemaShape schema)
    {
        var types = schema.ToDictionary(column => column.Name, column => (column.ItemType, column.Kind != SchemaShape.Column.VectorKind.Scalar), StringComparer.Ordinal);
        return Bind(columns, name => types.TryGetValue(name, out (DataViewType Item, bool IsVector) type) ? type : null);
    }

    /// <summary>The input that a mapping of ML.NET is to read.</summary>
    public static SchemaDefinition Define(IReadOnlyList<(string Member, string Column)> bound)
    {
        var names = bound.ToDictionary(pair => pair.Member, pair => pair.Column, StringComparer.Ordinal);
        var schema = SchemaDefinition.Create(typeof(ArticleRow));
        foreach (SchemaDefinition.Column column in schema.ToList())
        {
            if (names.TryGetValue(column.MemberName, out string? name))
            {
                column.ColumnName = name;
            }
            else
            {
                schema.Remove(column);
            }
        }

        return schema;
    }

    private static List<(string Member, string Column)> Bind(ArticleInputColumns columns, Func<string, (DataViewType Item, bool IsVector)?> find)
    {
        List<(string Member, string Column)> bound = columns == ArticleInputColumns.Default
            ? [.. columns.Members.Where(pair => Fits(pair.Member, find(pair.Member))).Select(pair => (pair.Member, pair.Member))]
            : [.. columns.Members.Where(pair => pair.Column is not null).Select(pair => (pair.Member, Require(pair.Member, pair.Column!, find(pair.Column!))))];
        return bound.Exists(pair => Contents.Contains(pair.Member))
            ? bound
            : throw new ArgumentException($"There must be a column of articles: one of {string.Join(", ", Contents)}, or another that is named.", nameof(columns));
    }

    private static string Require(string member, string name, (DataViewType Item, bool IsVector)? type) => type is null
        ? throw new ArgumentException($"There is no column \"{name}\".", nameof(name))
        : Fits(member, type) ? name : throw new ArgumentException(
            $"The column \"{name}\" must be {(IsBytes(member) ? "a vector of bytes" : "a text")}, and is {(type.Value.IsVector ? "a vector of " : "")}{type.Value.Item}.",
            nameof(name));

    private static bool Fits(string member, (DataViewType Item, bool IsVector)? type) => IsBytes(member)
        ? type is ({ } item, true) && item == NumberDataViewType.Byte
        : type is (TextDataViewType, false);

    private static bool IsBytes(string member) => member == nameof(ArticleRow.HtmlBytes);
}
