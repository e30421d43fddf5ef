namespace ArticleKit.Tool.Batch;

/// <summary>What an input holds.</summary>
internal enum InputFormat
{
    JsonLines,
    Warc,
    Parquet,
}
