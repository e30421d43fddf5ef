using System.Runtime.CompilerServices;
using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Corpora.Streams;

namespace ArticleKit.Orleans.Chunks;

/// <summary>
/// JSON Lines: ranges of bytes of plain files, and packed files as a whole. Also what has no name that tells another format, as
/// <c>articlekit batch</c> takes it.
/// </summary>
internal sealed class JsonLinesChunkSource : ICorpusChunkSource
{
    private static readonly string[] Names = [.. ArticleLine.Names];

    public bool CanRead(string path) => CorpusFormat.OfFile(path) == CorpusFormat.JsonLines;

    public async ValueTask<CorpusCut> CutAsync(string path, long chunkLength, CancellationToken cancellationToken)
    {
        FileStream file = FileOpening.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            byte[] prefix = new byte[UnpackedStream.PrefixLength];
            int read = await file.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return UnpackedStream.IsPacked(prefix.AsSpan(0, read)) ? CorpusCut.Whole : CorpusCut.Evenly(file.Length, chunkLength);
        }
    }

    public async IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        CorpusChunk chunk, CorpusReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream stream = await OpenAsync(chunk, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await foreach (InputLine line in new LineReader(stream, options.MaxRecordLength).ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return PartName.Name(LineRecord.Read(line, Names), chunk.Number, line.Number);
            }
        }
    }

    /// <summary>Opens a chunk. A file that is packed has no other than the first.</summary>
    private static async ValueTask<Stream> OpenAsync(CorpusChunk chunk, CancellationToken cancellationToken)
    {
        FileStream file = FileOpening.OpenRead(chunk.Path);
        Stream? unpacked = chunk.Start == 0 ? await UnpackedStream.OfAsync(file, cancellationToken).ConfigureAwait(false) : null;
        return unpacked is UnpackedStream ? unpacked : new LineRangeStream(file, chunk.Start, chunk.End);
    }
}
