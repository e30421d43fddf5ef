namespace ArticleKit.Parquet.Values;

/// <summary>Reads whole numbers written as their differences.</summary>
internal sealed class DeltaNumberReader(ReadOnlyMemory<byte> data) : ValueReader
{
    private readonly DeltaReader _numbers = new(data);

    public override ReadOnlyMemory<byte> Next() => ToDigits(_numbers.Next());
}
