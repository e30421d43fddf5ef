using Microsoft.ML;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Which columns of a data view labelled articles are read from.</summary>
/// <param name="Label">The topic, a text or a key.</param>
/// <param name="Text">The text.</param>
/// <param name="Title">The title; null for none.</param>
/// <param name="Weight">How much an article counts; null if all count the same.</param>
internal sealed record ArticleColumns(string Label, string Text, string? Title, string? Weight)
{
    public IEnumerable<LabelledArticle> Read(IDataView data)
    {
        DataViewSchema.Column label = InputColumns.Label(data.Schema, Label);
        DataViewSchema.Column text = InputColumns.Text(data.Schema, Text);
        DataViewSchema.Column? title = Title is null ? null : InputColumns.Text(data.Schema, Title);
        DataViewSchema.Column? weight = Weight is null ? null : InputColumns.Number(data.Schema, Weight);
        return Read(data, label, text, title, weight);
    }

    private static IEnumerable<LabelledArticle> Read(
        IDataView data,
        DataViewSchema.Column label,
        DataViewSchema.Column text,
        DataViewSchema.Column? title,
        DataViewSchema.Column? weight)
    {
        List<DataViewSchema.Column> columns = [label, text];
        columns.AddRange(new[] { title, weight }.OfType<DataViewSchema.Column>());
        using DataViewRowCursor cursor = data.GetRowCursor(columns);
        Func<string> readLabel = LabelReaderOf(cursor, label);
        Func<string> readText = TextReaderOf(cursor, text);
        Func<string>? readTitle = title is { } titles ? TextReaderOf(cursor, titles) : null;
        ValueGetter<float>? readWeight = weight is { } weights ? cursor.GetGetter<float>(weights) : null;
        while (cursor.MoveNext())
        {
            float share = 1;
            readWeight?.Invoke(ref share);
            string? name = readTitle?.Invoke();
            yield return Article(cursor.Position, readText(), readLabel(), string.IsNullOrEmpty(name) ? null : name, share);
        }
    }

    private static LabelledArticle Article(long row, string text, string label, string? title, float weight)
    {
        try
        {
            return new LabelledArticle(text, label, title) { Weight = weight };
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InvalidTrainingData,
                FormattableString.Invariant($"Article {row + 1} has the weight {weight}; it must be above 0 and at most 1,000,000."),
                exception);
        }
    }

    /// <summary>A missing key reads as no label at all.</summary>
    private static Func<string> LabelReaderOf(DataViewRow row, DataViewSchema.Column column)
    {
        if (LabelNames.Of(column) is not { } names)
        {
            return TextReaderOf(row, column);
        }

        ValueGetter<uint> getter = row.GetGetter<uint>(column);
        return () =>
        {
            uint key = 0;
            getter(ref key);
            return key > 0 && key <= names.Count ? names[(int)key - 1] : "";
        };
    }

    private static Func<string> TextReaderOf(DataViewRow row, DataViewSchema.Column column)
    {
        ValueGetter<ReadOnlyMemory<char>> getter = row.GetGetter<ReadOnlyMemory<char>>(column);
        return () =>
        {
            ReadOnlyMemory<char> text = default;
            getter(ref text);
            return text.ToString();
        };
    }
}
