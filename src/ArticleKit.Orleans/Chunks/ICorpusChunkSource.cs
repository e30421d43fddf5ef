using ArticleKit.Corpora;

namespace ArticleKit.Orleans.Chunks;

/// <summary>
/// Cuts files of a format into chunks and reads them. Register one of your own as a singleton, for a format that is not built in; it is asked
/// before those that are. Must be safe to use from several threads at once.
/// </summary>
public interface ICorpusChunkSource
{
    /// <summary>Whether a file is of this format, by its name; no file is opened.</summary>
    /// <param name="path">The file.</param>
    /// <returns>True if it is.</returns>
    bool CanRead(string path);

    /// <summary>Cuts a file. The same file must always be cut the same way.</summary>
    /// <param name="path">The file.</param>
    /// <param name="chunkLength">About how many bytes a chunk should have; a format that cannot be cut so need not heed it.</param>
    /// <param name="cancellationToken">Ends the cutting.</param>
    /// <returns>The cut.</returns>
    /// <exception cref="IOException">The file cannot be read; it then is one chunk, which fails when it is read.</exception>
    ValueTask<CorpusCut> CutAsync(string path, long chunkLength, CancellationToken cancellationToken);

    /// <summary>Reads the records of a chunk: each record of the file is in exactly one chunk.</summary>
    /// <param name="chunk">The chunk.</param>
    /// <param name="options">How to read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The records, with ids that are the same whenever the chunk is read. What <see cref="CorpusFormat.ReadRecordsAsync"/> ends with ends them too.
    /// </returns>
    IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(CorpusChunk chunk, CorpusReadingOptions options, CancellationToken cancellationToken);
}
