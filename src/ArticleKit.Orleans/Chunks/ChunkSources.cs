using ArticleKit.Corpora;
using ArticleKit.Parquet;

namespace ArticleKit.Orleans.Chunks;

/// <summary>All sources of chunks: those that were registered, and then those that are built in.</summary>
/// <param name="registered">The sources that were registered.</param>
/// <param name="parquet">How the columns of Parquet files are called; null for <see cref="ParquetFormat.Default"/>.</param>
internal sealed class ChunkSources(IEnumerable<ICorpusChunkSource> registered, ParquetFormat? parquet = null)
{
    private readonly ICorpusChunkSource _other = new JsonLinesChunkSource();
    private readonly ICorpusChunkSource[] _sources =
    [
        .. registered,
        new WholeFileChunkSource(CorpusFormat.Warc),
        new ParquetChunkSource(parquet ?? ParquetFormat.Default),
        new JsonLinesChunkSource(),
    ];

    /// <summary>The source of a file whose name tells it; null if it tells none.</summary>
    public ICorpusChunkSource? FindByName(string path) => Array.Find(_sources, source => source.CanRead(path));

    /// <summary>The source of a file that somebody wants to be read, whatever its name.</summary>
    public ICorpusChunkSource Of(string path) => FindByName(path) ?? _other;
}
