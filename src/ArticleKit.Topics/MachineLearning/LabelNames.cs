using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>The names of the labels that a key column stands for.</summary>
internal static class LabelNames
{
    private const string KeyValues = "KeyValues";

    // A key of 32 bits without values can count billions; a vector of scores for each of them cannot be.
    private const ulong MostKeys = 1_000_000;

    /// <summary>The name of each label, by its key less one; null if the column holds texts.</summary>
    public static IReadOnlyList<string>? Of(DataViewSchema.Column column)
    {
        if (column.Type is not KeyDataViewType key)
        {
            return null;
        }

        if (key.Count > MostKeys)
        {
            throw new ArgumentException($"The column \"{column.Name}\" has {key.Count} labels; at most {MostKeys} can be told apart.", nameof(column));
        }

        DataViewType? type = column.Annotations.Schema.GetColumnOrNull(KeyValues)?.Type;
        return (type as VectorDataViewType)?.ItemType.RawType switch
        {
            { } raw when raw == typeof(ReadOnlyMemory<char>) => Values<ReadOnlyMemory<char>>(column),
            { } raw when raw == typeof(float) => Values<float>(column),
            { } raw when raw == typeof(double) => Values<double>(column),
            { } raw when raw == typeof(int) => Values<int>(column),
            { } raw when raw == typeof(uint) => Values<uint>(column),
            { } raw when raw == typeof(long) => Values<long>(column),
            { } raw when raw == typeof(bool) => Values<bool>(column),
            _ => [.. Enumerable.Range(1, (int)key.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))],
        };
    }

    private static string[] Values<T>(DataViewSchema.Column column)
    {
        VBuffer<T> values = default;
        column.GetKeyValues(ref values);
        return [.. values.DenseValues().Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")];
    }
}
