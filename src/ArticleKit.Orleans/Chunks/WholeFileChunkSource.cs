using System.Runtime.CompilerServices;
using ArticleKit.Corpora;

namespace ArticleKit.Orleans.Chunks;

/// <summary>Files of a format that are read as a whole: one chunk a file.</summary>
internal sealed class WholeFileChunkSource(CorpusFormat format) : ICorpusChunkSource
{
    public bool CanRead(string path) => CorpusFormat.OfFile(path) == format;

    public ValueTask<CorpusCut> CutAsync(string path, long chunkLength, CancellationToken cancellationToken) => new(CorpusCut.Whole);

    public async IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        CorpusChunk chunk, CorpusReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream file = FileOpening.OpenRead(chunk.Path);
        await using (file.ConfigureAwait(false))
        {
            long place = 0;
            await foreach (CorpusRecord record in format.ReadRecordsAsync(file, options, cancellationToken).ConfigureAwait(false))
            {
                yield return PartName.Name(record, chunk.Number, ++place);
            }
        }
    }
}
