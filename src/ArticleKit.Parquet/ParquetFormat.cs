using System.Runtime.CompilerServices;
using ArticleKit.Corpora;
using ArticleKit.Parquet.Metadata;
using ArticleKit.Parquet.Pages;

namespace ArticleKit.Parquet;

/// <summary>
/// Parquet files (Apache Parquet, "Parquet file format") whose rows are articles. Immutable, and safe to use from several threads at once.
/// </summary>
/// <remarks>
/// <para>
/// A row is an article: its columns are called <c>html</c> or <c>text</c>, and <c>id</c>, <c>url</c>, <c>title</c> and <c>language</c>, or as
/// <see cref="ParquetFormatOptions"/> says; other columns are not read. Rows without content, with columns of other types, or longer than
/// <see cref="CorpusReadingOptions.MaxRecordLength"/> are failed records in their place.
/// </para>
/// <para>
/// A file is read page by page, however large its row groups are: memory holds one page of each column, and the dictionaries of those that have one.
/// Read are pages of both versions, written plainly, by dictionary or as differences, and packed with Snappy, gzip, Brotli, Zstandard, LZ4 or
/// not at all.
/// </para>
/// </remarks>
/// <example><code>
/// using FileStream file = File.OpenRead("pages.parquet");
/// await foreach (ArticleResult result in analyzer.AnalyzeAsync(ParquetFormat.Default.ReadAsync(file)))
/// {
///     Console.WriteLine(result.Analysis?.Title);
/// }
/// </code></example>
public sealed class ParquetFormat : CorpusFormat
{
    private readonly string[] _names;

    /// <summary>Makes a format.</summary>
    /// <param name="options">What the columns are called; null for <see cref="ParquetFormatOptions.Default"/>.</param>
    public ParquetFormat(ParquetFormatOptions? options = null)
    {
        Options = options ?? ParquetFormatOptions.Default;
        _names = RowContent.NamesOf(Options);
    }

    /// <summary>The format with the options where none are given.</summary>
    public static ParquetFormat Default { get; } = new();

    /// <summary>What the columns are called, and how much of a file is held at once.</summary>
    public ParquetFormatOptions Options { get; }

    /// <inheritdoc/>
    public override string Name => "Parquet";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions { get; } = ValueList<string>.Of([".parquet"]);

    /// <summary>Reads which row groups a file has.</summary>
    /// <param name="stream">The file, which must be able to seek; left open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The row groups in the order of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot seek.</exception>
    /// <exception cref="InvalidDataException">The file is no Parquet file, is damaged or encrypted.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<IReadOnlyList<ParquetRowGroup>> ReadRowGroupsAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        Check(stream);
        (_, FileMetadata metadata) = await ParquetFile.OpenAsync(stream, [], cancellationToken).ConfigureAwait(false);
        return ValueList<ParquetRowGroup>.Of(Number(metadata));
    }

    /// <summary>Reads all rows of a file, those that are no articles too.</summary>
    /// <inheritdoc cref="CorpusFormat.ReadRecordsAsync(Stream, CorpusReadingOptions?, CancellationToken)"/>
    /// <param name="stream">The file from its first byte on, which must be able to seek, since Parquet says at its end where all is; left open.</param>
    /// <param name="options">How to read; null for <see cref="CorpusReadingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot seek.</exception>
    public override IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        Stream stream, CorpusReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(stream);
        return ReadAsync(stream, null, (options ?? CorpusReadingOptions.Default).MaxRecordLength, cancellationToken);
    }

    /// <summary>Reads the rows of some row groups of a file.</summary>
    /// <param name="stream">The file from its first byte on, which must be able to seek; left open.</param>
    /// <param name="firstRowGroup">The <see cref="ParquetRowGroup.Index"/> of the first to be read.</param>
    /// <param name="rowGroupCount">How many are read.</param>
    /// <param name="options">How to read; null for <see cref="CorpusReadingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The records, numbered as in the whole file. While they are read, an <see cref="ArgumentOutOfRangeException"/> tells that the file has fewer
    /// row groups; else as of the whole file.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot seek.</exception>
    /// <exception cref="ArgumentOutOfRangeException">One of the numbers is negative.</exception>
    public IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        Stream stream, int firstRowGroup, int rowGroupCount, CorpusReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        Check(stream);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRowGroup);
        ArgumentOutOfRangeException.ThrowIfNegative(rowGroupCount);
        return ReadAsync(stream, (firstRowGroup, rowGroupCount), (options ?? CorpusReadingOptions.Default).MaxRecordLength, cancellationToken);
    }

    private static void Check(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek)
        {
            throw new ArgumentException("A Parquet file says at its end what it holds, so that it can be read only from a stream that can seek.", nameof(stream));
        }
    }

    private static IEnumerable<ParquetRowGroup> Number(FileMetadata metadata)
    {
        long first = 1;
        for (int i = 0; i < metadata.RowGroups.Count; i++)
        {
            RowGroup group = metadata.RowGroups[i];
            yield return new ParquetRowGroup(i, first, group.RowCount, group.ByteLength);
            first += group.RowCount;
        }
    }

    private async IAsyncEnumerable<CorpusRecord> ReadAsync(
        Stream stream, (int First, int Count)? part, int maxLength, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (ParquetFile file, FileMetadata metadata) = await ParquetFile.OpenAsync(stream, _names, cancellationToken).ConfigureAwait(false);
        RowContent.CheckColumns(metadata, _names);
        (int first, int count) = part ?? (0, metadata.RowGroups.Count);
        if (count > metadata.RowGroups.Count - first)
        {
            throw new ArgumentOutOfRangeException(nameof(part), FormattableString.Invariant($"The file has {metadata.RowGroups.Count} row groups."));
        }

        var content = new RowContent(_names, metadata.Chosen, maxLength);
        foreach (ParquetRowGroup group in Number(metadata).Skip(first).Take(count))
        {
            ColumnCursor?[] cursors = Open(file, metadata, group.Index);
            for (long row = 0; row < group.RowCount; row++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int i = 0; i < cursors.Length; i++)
                {
                    ReadOnlyMemory<byte>? value = null;
                    while (cursors[i]?.TryMoveNext(out value) == false)
                    {
                        await cursors[i]!.ReadPageAsync(cancellationToken).ConfigureAwait(false);
                    }

                    content.Set(i, value);
                }

                yield return content.ToRecord(group.FirstRow + row);
            }
        }
    }

    private ColumnCursor?[] Open(ParquetFile file, FileMetadata metadata, int index) =>
        [.. metadata.RowGroups[index].Chunks.Select((chunk, i) => chunk is null ? null : new ColumnCursor(file, metadata.Chosen[i]!, chunk, Options.MaxPageLength))];
}
