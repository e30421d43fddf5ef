using ArticleKit.Corpora;

namespace ArticleKit.Tool.Batch;

/// <summary>The names of the formats.</summary>
internal static class InputFormats
{
    private const string ParquetExtension = ".parquet";

    /// <summary>The names on the command line, in the order of <see cref="InputFormat"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["json-lines", "warc", "parquet"];

    /// <summary>The format of a name, which is one of <see cref="Names"/>.</summary>
    public static InputFormat Parse(string name) => (InputFormat)Names.TakeWhile(other => other != name).Count();

    /// <summary>Tells the format by the name of the input; JSON Lines if it tells none.</summary>
    /// <param name="path">The file; null for standard input.</param>
    public static InputFormat OfFile(string? path)
    {
        CorpusFormat? format = path is null ? null : CorpusFormat.OfFile(path);
        return format == CorpusFormat.Warc ? InputFormat.Warc
            : format is null && path?.EndsWith(ParquetExtension, StringComparison.OrdinalIgnoreCase) == true ? InputFormat.Parquet
            : InputFormat.JsonLines;
    }
}
