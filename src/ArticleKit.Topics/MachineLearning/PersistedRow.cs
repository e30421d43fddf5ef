using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>What the mapping of a saved pipeline reads. Names are part of the model format: ML.NET does not store them.</summary>
internal sealed class PersistedRow
{
    public const string TextColumn = "ArticleKit.Text";
    public const string TitleColumn = "ArticleKit.Title";
    public const string ModelColumn = "ArticleKit.Model";

    [ColumnName(TextColumn)]
    public ReadOnlyMemory<char> Text { get; set; }

    [ColumnName(TitleColumn)]
    public ReadOnlyMemory<char> Title { get; set; }

    /// <summary>The same in every row: a mapping of ML.NET has no other place for what it knows.</summary>
    [ColumnName(ModelColumn)]
    public ReadOnlyMemory<char> Model { get; set; }
}
