using ArticleKit.Parquet.Metadata;

namespace ArticleKit.Parquet.Values;

/// <summary>Reads whole numbers written as their differences.</summary>
internal sealed class DeltaNumberReader(ReadOnlyMemory<byte> data, StoredType type) : ValueReader
{
    private readonly DeltaReader _numbers = new(data);

    public override ReadOnlyMemory<byte> Next() => type.ToDigits(_numbers.Next());
}
