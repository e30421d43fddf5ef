using ArticleKit.Corpora.Answers;
using Parquet;
using Parquet.Schema;

namespace ArticleKit.Parquet.Answers;

/// <summary>A column with a list a row, or none.</summary>
internal sealed class ListColumn<TItem> : AnswerColumn
{
    // How deeply a value is there: no list, a list without items, and all but the value itself are one step each.
    private const int NoList = 0;
    private const int EmptyList = 1;

    private readonly ListField _field;
    private readonly Func<AnswerContent, IEnumerable<TItem>?> _itemsOf;
    private readonly IReadOnlyList<ItemColumn<TItem>> _columns;

    /// <summary>A list of structures.</summary>
    public ListColumn(string name, Func<AnswerContent, IEnumerable<TItem>?> itemsOf, params IReadOnlyList<ItemColumn<TItem>> columns)
    {
        _field = new ListField(name, new StructField("element", [.. columns.Select(column => column.Field)]));
        _itemsOf = itemsOf;
        _columns = columns;
    }

    /// <summary>A list of values.</summary>
    public ListColumn(string name, Func<AnswerContent, IEnumerable<TItem>?> itemsOf, ItemColumn<TItem> column)
    {
        _field = new ListField(name, column.Field);
        _itemsOf = itemsOf;
        _columns = [column];
    }

    public override Field Field => _field;

    public override async Task WriteAsync(ParquetRowGroupWriter writer, IReadOnlyList<AnswerContent> answers, CancellationToken cancellationToken)
    {
        foreach (ItemColumn<TItem> column in _columns)
        {
            column.Begin();
            foreach (AnswerContent answer in answers)
            {
                Add(column, _itemsOf(answer));
            }

            await column.WriteAsync(writer, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Add(ItemColumn<TItem> column, IEnumerable<TItem>? items)
    {
        bool isFirst = true;
        foreach (TItem item in items ?? [])
        {
            column.Add(item, isFirst);
            isFirst = false;
        }

        if (isFirst)
        {
            column.AddNone(items is null ? NoList : EmptyList);
        }
    }
}
