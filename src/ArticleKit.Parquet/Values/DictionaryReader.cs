namespace ArticleKit.Parquet.Values;

/// <summary>Reads values that are places in a dictionary ("RLE_DICTIONARY").</summary>
internal sealed class DictionaryReader : ValueReader
{
    private readonly IReadOnlyList<ReadOnlyMemory<byte>> _dictionary;
    private readonly HybridReader _places;

    public DictionaryReader(ReadOnlyMemory<byte> data, IReadOnlyList<ReadOnlyMemory<byte>> dictionary)
    {
        // A page of nothing but null may have no data at all.
        _dictionary = dictionary;
        _places = data.IsEmpty ? new HybridReader(data, 0) : new HybridReader(data[1..], data.Span[0]);
    }

    public override ReadOnlyMemory<byte> Next() => _places.Next() is var place && place < _dictionary.Count ? _dictionary[(int)place] : throw Varint.Damaged();
}
