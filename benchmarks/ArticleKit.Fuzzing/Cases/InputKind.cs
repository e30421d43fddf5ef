namespace ArticleKit.Fuzzing.Cases;

/// <summary>What kind of input a target takes.</summary>
internal enum InputKind
{
    /// <summary>A web page as a string.</summary>
    Page,

    /// <summary>A web page as bytes, in any encoding.</summary>
    PageBytes,

    /// <summary>A plain text.</summary>
    Prose,

    /// <summary>The JSON of an analysis.</summary>
    AnalysisJson,

    /// <summary>The lines that the batch reads, perhaps compressed.</summary>
    BatchLines,

    /// <summary>Labelled articles as lines of JSON or a table, perhaps compressed.</summary>
    LabelledRows,

    /// <summary>A topic model, compact or of ML.NET.</summary>
    Model,

    /// <summary>A web archive, perhaps compressed.</summary>
    WebArchive,

    /// <summary>Lines compressed as members of gzip.</summary>
    PackedLines,

    /// <summary>A Parquet file with articles.</summary>
    ParquetFile,
}
