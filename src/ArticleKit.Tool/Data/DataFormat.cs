namespace ArticleKit.Tool.Data;

/// <summary>How articles are written in a file.</summary>
internal enum DataFormat
{
    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>Values separated by commas, or by what the file separates them with.</summary>
    Csv,

    /// <summary>Values separated by tabs.</summary>
    Tsv,
}
