namespace ArticleKit.Parquet;

/// <summary>Rows of a Parquet file that are stored together, the least part of one that can be read by itself. Immutable.</summary>
/// <param name="Index">Its place in the file; the first is 0.</param>
/// <param name="FirstRow">The number of its first row; that of the file is 1, as <see cref="Corpora.CorpusRecord.Number"/> counts.</param>
/// <param name="RowCount">How many rows it has.</param>
/// <param name="ByteLength">The bytes of all its columns before they are packed, as the file states them.</param>
public sealed record ParquetRowGroup(int Index, long FirstRow, long RowCount, long ByteLength);
