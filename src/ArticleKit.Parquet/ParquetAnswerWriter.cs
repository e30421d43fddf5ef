using ArticleKit.Corpora.Answers;
using ArticleKit.Parquet.Answers;
using Parquet;
using Parquet.Schema;

namespace ArticleKit.Parquet;

/// <summary>
/// Writes what became of articles as the rows of a Parquet file. The same rows give the same bytes. To be used by one thread at a time.
/// </summary>
/// <remarks>
/// The columns have the names of the fields of an <see cref="Corpora.AnswerLine"/>: text and numbers are columns by themselves, each readability
/// score too; <c>published</c> is a time in UTC; <c>summary</c>, <c>keyphrases</c>, <c>quotations</c>, <c>topics</c> and <c>languageScores</c>
/// are lists of structures, <c>warnings</c> a list of strings. What an answer does not have is null. The file is readable once it is completed.
/// </remarks>
/// <example><code>
/// await using var writer = new ParquetAnswerWriter(File.Create("analyses.parquet"));
/// await foreach (ArticleResult result in analyzer.AnalyzeAsync(articles))
/// {
///     await writer.WriteAsync(result.Analysis is { } analysis
///         ? ParquetAnswer.Of(result.Id!, analysis)
///         : ParquetAnswer.Of(result.Id!, result.Error!));
/// }
///
/// await writer.CompleteAsync();
/// </code></example>
public sealed class ParquetAnswerWriter : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly bool _leavesOpen;
    private readonly ParquetWritingOptions _options;
    private readonly IReadOnlyList<AnswerColumn> _columns;
    private readonly List<AnswerContent> _rows = [];
    private long _weight;
    private ParquetWriter? _writer;
    private bool _isCompleted;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where it goes; it need not be able to seek.</param>
    /// <param name="options">How to write; null for <see cref="ParquetWritingOptions.Default"/>.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the writer is disposed of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written.</exception>
    public ParquetAnswerWriter(Stream stream, ParquetWritingOptions? options = null, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written.", nameof(stream));
        }

        _stream = stream;
        _leavesOpen = leaveOpen;
        _options = options ?? ParquetWritingOptions.Default;
        _columns = AnswerColumns.Of(_options.Fields);
    }

    /// <summary>Adds a row. It is in the file when its row group is full, or the file completed.</summary>
    /// <param name="answer">The row.</param>
    /// <param name="cancellationToken">Ends the writing; the file cannot be completed then.</param>
    /// <returns>A task that is done when there is room for the next row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The file is completed.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public async ValueTask WriteAsync(ParquetAnswer answer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (_isCompleted)
        {
            throw new InvalidOperationException("The file is completed.");
        }

        if (_rows.Count > 0 && (_rows.Count == _options.MaxRowGroupRows || _weight + answer.Weight > _options.MaxRowGroupBytes))
        {
            await WriteRowGroupAsync(cancellationToken).ConfigureAwait(false);
        }

        _rows.Add(answer.Content);
        _weight += answer.Weight;
    }

    /// <summary>Writes the rows that are held and the end of the file, which makes it readable; once more does nothing.</summary>
    /// <param name="cancellationToken">Ends the writing; the file cannot be completed then.</param>
    /// <returns>A task that is done when all is written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public async ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isCompleted)
        {
            return;
        }

        if (_rows.Count > 0)
        {
            await WriteRowGroupAsync(cancellationToken).ConfigureAwait(false);
        }

        ParquetWriter writer = await OpenAsync(cancellationToken).ConfigureAwait(false);
        _isCompleted = true;
        await writer.DisposeAsync().ConfigureAwait(false);
        await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes the stream, if it is not to stay open. A file that was not completed is no readable one.</summary>
    /// <returns>A task that is done when it is closed.</returns>
    public async ValueTask DisposeAsync()
    {
        // The library's writer holds nothing but the stream, and would complete the file.
        _isCompleted = true;
        if (!_leavesOpen)
        {
            await _stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask WriteRowGroupAsync(CancellationToken cancellationToken)
    {
        ParquetWriter writer = await OpenAsync(cancellationToken).ConfigureAwait(false);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        foreach (AnswerColumn column in _columns)
        {
            await column.WriteAsync(group, _rows, cancellationToken).ConfigureAwait(false);
        }

        group.CompleteValidate();
        _rows.Clear();
        _weight = 0;
    }

    private async ValueTask<ParquetWriter> OpenAsync(CancellationToken cancellationToken) => _writer ??= await ParquetWriter.CreateAsync(
        new ParquetSchema(_columns.Select(column => column.Field)),
        _stream,
        new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Fastest },
        cancellationToken: cancellationToken).ConfigureAwait(false);
}
