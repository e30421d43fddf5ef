using ArticleKit.Corpora;

namespace ArticleKit.Tool.Batch;

/// <summary>How answers are written. Safe to use from several threads at once.</summary>
internal abstract class AnswerForm
{
    private const string ParquetExtension = ".parquet";

    /// <summary>Whether a file that was broken off can be gone on with.</summary>
    public abstract bool CanResume { get; }

    /// <summary>Tells the form by the name of the output: Parquet, or else lines of JSON.</summary>
    /// <param name="output">The file; null for standard output.</param>
    /// <param name="fields">The fields of an answer.</param>
    /// <exception cref="UsageException">The name asks for what there is not.</exception>
    public static AnswerForm Of(string? output, AnswerFields fields)
    {
        if (output?.EndsWith(ParquetExtension + ".gz", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw new UsageException($"'{output}': Parquet files are packed inside; let the name end in {ParquetExtension}.");
        }

        return output?.EndsWith(ParquetExtension, StringComparison.OrdinalIgnoreCase) == true ? OfParquet(fields) : new LineForm(fields);
    }

    /// <summary>The answer to an article that was analysed.</summary>
    public abstract BatchOutput Ok(string id, ArticleAnalysis analysis);

    /// <summary>The answer to a record that has no analysis.</summary>
    public abstract BatchOutput Failed(string id, CorpusError error);

    /// <summary>Opens a file for the answers.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keptLength">How many bytes of it are kept.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public abstract BatchSink OpenFile(string path, long keptLength);

    // By itself, since whoever names the form loads what it needs.
    private static ParquetForm OfParquet(AnswerFields fields) => new(fields);
}
