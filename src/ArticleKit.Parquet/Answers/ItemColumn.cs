using Parquet;
using Parquet.Schema;

namespace ArticleKit.Parquet.Answers;

/// <summary>The values that the items of a list have of one kind.</summary>
internal abstract class ItemColumn<TItem>
{
    /// <summary>What the schema says of it.</summary>
    public abstract DataField Field { get; }

    /// <summary>Begins with the lists of the next row group.</summary>
    public abstract void Begin();

    /// <summary>Adds the value of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="isFirst">Whether a list begins with it.</param>
    public abstract void Add(TItem item, bool isFirst);

    /// <summary>Adds a list without items.</summary>
    /// <param name="definition">How much of it is there.</param>
    public abstract void AddNone(int definition);

    /// <summary>Writes what was added.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class ItemColumn<TItem, TValue>(DataField dataField, ValueOf<TItem, TValue> valueOf) : ItemColumn<TItem>
    where TValue : struct
{
    private readonly List<TValue> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    public override DataField Field => dataField;

    public override void Begin()
    {
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    public override void Add(TItem item, bool isFirst)
    {
        _repetitions.Add(isFirst ? 0 : 1);
        bool hasValue = valueOf(item, out TValue value);
        _definitions.Add(hasValue ? dataField.MaxDefinitionLevel : dataField.MaxDefinitionLevel - 1);
        if (hasValue)
        {
            _values.Add(value);
        }
    }

    public override void AddNone(int definition)
    {
        _repetitions.Add(0);
        _definitions.Add(definition);
    }

    public override Task WriteAsync(ParquetRowGroupWriter writer, CancellationToken cancellationToken) =>
        writer.WriteAllPartsAsync<TValue>(dataField, _values.ToArray(), _definitions.ToArray(), _repetitions.ToArray(), cancellationToken);
}
