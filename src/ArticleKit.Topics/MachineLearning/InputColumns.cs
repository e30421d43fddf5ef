using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Finds columns of a data view and says what is wrong with them.</summary>
internal static class InputColumns
{
    public static DataViewSchema.Column Text(DataViewSchema schema, string name)
    {
        DataViewSchema.Column column = Find(schema, name);
        return column.Type is TextDataViewType ? column : throw Unfit(name, "a text", column.Type);
    }

    public static DataViewSchema.Column Number(DataViewSchema schema, string name)
    {
        DataViewSchema.Column column = Find(schema, name);
        return column.Type == NumberDataViewType.Single ? column : throw Unfit(name, "a number (Single)", column.Type);
    }

    /// <summary>A column of labels: a text, or a key of 32 bits.</summary>
    public static DataViewSchema.Column Label(DataViewSchema schema, string name)
    {
        DataViewSchema.Column column = Find(schema, name);
        return column.Type is TextDataViewType || (column.Type is KeyDataViewType key && key.RawType == typeof(uint))
            ? column
            : throw Unfit(name, "a text or a key (UInt32)", column.Type);
    }

    private static DataViewSchema.Column Find(DataViewSchema schema, string name) =>
        schema.GetColumnOrNull(name) ?? throw new ArgumentException($"There is no column \"{name}\".", nameof(schema));

    private static ArgumentException Unfit(string name, string wanted, DataViewType type) =>
        new($"The column \"{name}\" must be {wanted}, and is {type}.", nameof(name));
}
