namespace ArticleKit.Parquet.Metadata;

/// <summary>The values of a column in a row group.</summary>
/// <param name="Type">How they are stored.</param>
/// <param name="Codec">How their pages are packed.</param>
/// <param name="ValueCount">How many there are, those that are null included.</param>
/// <param name="Start">Where their first page begins in the file.</param>
internal sealed record ColumnChunk(PhysicalType Type, int Codec, long ValueCount, long Start);
