namespace ArticleKit.Parquet.Metadata;

/// <summary>Rows of a file that are stored together.</summary>
/// <param name="RowCount">How many there are.</param>
/// <param name="ByteLength">What they take before they are packed.</param>
/// <param name="Chunks">The values of the columns that were asked for, in their order; null where none were asked for.</param>
internal sealed record RowGroup(long RowCount, long ByteLength, ColumnChunk?[] Chunks);
