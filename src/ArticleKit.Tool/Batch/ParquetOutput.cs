using ArticleKit.Parquet;

namespace ArticleKit.Tool.Batch;

/// <summary>An answer as a row of a Parquet file.</summary>
internal sealed record ParquetOutput(ParquetAnswer Answer) : BatchOutput(Answer.IsFailure);
