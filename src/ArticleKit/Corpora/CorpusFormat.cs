using System.Runtime.CompilerServices;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Corpora.Warc;

namespace ArticleKit.Corpora;

/// <summary>A format of files that hold many articles. Immutable, and safe to use from several threads at once.</summary>
/// <example><code>
/// using FileStream file = File.OpenRead("pages.warc.gz");
/// await foreach (ArticleResult result in analyzer.AnalyzeAsync(CorpusFormat.Warc.ReadAsync(file)))
/// {
///     Console.WriteLine(result.Analysis?.Title);
/// }
/// </code></example>
public abstract class CorpusFormat
{
    private const string Packed = ".gz";

    /// <summary>
    /// JSON Lines: an object a line, <c>{"id"?, "html" or "text", "url"?, "title"?}</c>, in UTF-8. A line that is no such object, an empty one too, is
    /// a failed record in its place.
    /// </summary>
    public static CorpusFormat JsonLines { get; } = new JsonLinesFormat();

    /// <summary>
    /// Web archives: WARC (ISO 28500:2017, "WARC file format"), and the WET files with the texts of their pages that Common Crawl makes of them.
    /// </summary>
    /// <remarks>
    /// Articles are the responses with a status of 2xx, and resources, that are HTML, and the conversions that are plain text. All other records
    /// (requests, images, redirects, metadata, …) are skipped and not counted. The id is the <c>WARC-Record-ID</c> without its brackets, the
    /// address the <c>WARC-Target-URI</c>. Damaged records are failed records, and reading goes on behind them.
    /// </remarks>
    public static CorpusFormat Warc { get; } = new WarcFormat();

    /// <summary>The formats that need no other package: JSON Lines, and WARC with WET.</summary>
    public static IReadOnlyList<CorpusFormat> BuiltIn { get; } = ValueList<CorpusFormat>.Of([JsonLines, Warc]);

    /// <summary>The name for a person, such as <c>JSON Lines</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The ends of the names of its files, each with its dot and in lower case; a <c>.gz</c> may follow.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Tells the format of a file by the end of its name, in capitals or not, with or without <c>.gz</c> behind it. No file is opened.</summary>
    /// <param name="path">The name of the file.</param>
    /// <param name="formats">The formats to choose from; null for <see cref="BuiltIn"/>.</param>
    /// <returns>The format; null if the name tells none of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static CorpusFormat? OfFile(string path, IEnumerable<CorpusFormat>? formats = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        string name = path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? path[..^Packed.Length] : path;
        return (formats ?? BuiltIn).FirstOrDefault(format => format.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Reads all records of a stream, those that could not be read too.</summary>
    /// <param name="stream">
    /// The data, packed with gzip or not; read from where it stands, one record at a time, and left open.
    /// </param>
    /// <param name="options">How to read; null for <see cref="CorpusReadingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The records in the order of the file, each read when it is asked for. While they are read, data that cannot be gone on with behind the
    /// records before it, since it is packed and damaged or cut off, or of another format altogether, ends it with an
    /// <see cref="InvalidDataException"/>; a stream that cannot be read, with its <see cref="IOException"/>; a cancellation, with an
    /// <see cref="OperationCanceledException"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public abstract IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        Stream stream, CorpusReadingOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Reads the articles of a stream; records that could not be read are told to <see cref="CorpusReadingOptions.RecordFailed"/>.</summary>
    /// <inheritdoc cref="ReadRecordsAsync(Stream, CorpusReadingOptions?, CancellationToken)"/>
    /// <returns>The articles in the order of the file; their reading ends as that of <see cref="ReadRecordsAsync(Stream, CorpusReadingOptions?, CancellationToken)"/>.</returns>
    public IAsyncEnumerable<Article> ReadAsync(Stream stream, CorpusReadingOptions? options = null, CancellationToken cancellationToken = default) =>
        ToArticles(ReadRecordsAsync(stream, options, cancellationToken), options?.RecordFailed, cancellationToken);

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal static async IAsyncEnumerable<Article> ToArticles(
        IAsyncEnumerable<CorpusRecord> records, Action<CorpusRecord>? failed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (CorpusRecord record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (record.IsArticle)
            {
                yield return record.Article;
            }
            else
            {
                failed?.Invoke(record);
            }
        }
    }
}
