using System.Runtime.CompilerServices;
using ArticleKit.Corpora;
using ArticleKit.Parquet;

namespace ArticleKit.Orleans.Chunks;

/// <summary>Parquet files: some row groups that follow one another, which are the least parts of a file that can be read by themselves.</summary>
internal sealed class ParquetChunkSource(ParquetFormat format) : ICorpusChunkSource
{
    public bool CanRead(string path) => CorpusFormat.OfFile(path, [format]) == format;

    public async ValueTask<CorpusCut> CutAsync(string path, long chunkLength, CancellationToken cancellationToken)
    {
        FileStream file = FileOpening.OpenRead(path);
        await using (file.ConfigureAwait(false))
        {
            IReadOnlyList<ParquetRowGroup> groups = await ParquetFormat.ReadRowGroupsAsync(file, cancellationToken).ConfigureAwait(false);
            return Cut([.. groups.Select(group => group.ByteLength)], file.Length, chunkLength);
        }
    }

    /// <summary>Cuts a file into chunks of so many row groups each that they have about as many bytes as asked, before they are packed.</summary>
    /// <param name="groupLengths">The bytes of each row group, as the file states them.</param>
    /// <param name="fileLength">The bytes of the file.</param>
    /// <param name="chunkLength">The bytes that a chunk should have.</param>
    internal static CorpusCut Cut(IReadOnlyList<long> groupLengths, long fileLength, long chunkLength)
    {
        if (groupLengths.Count == 0)
        {
            return new CorpusCut(0, 1);
        }

        // Some programs state nothing, or the packed bytes; and numbers that are wrong may add up to more than a number can be.
        Int128 stated = groupLengths.Aggregate(Int128.Zero, (sum, length) => sum + length);
        Int128 mean = Int128.Max(1, Int128.Max(stated, fileLength) / groupLengths.Count);
        return CorpusCut.Evenly(groupLengths.Count, (long)Int128.Max(1, chunkLength / mean));
    }

    public async IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        CorpusChunk chunk, CorpusReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream file = FileOpening.OpenRead(chunk.Path);
        await using (file.ConfigureAwait(false))
        {
            long place = 0;
            await foreach (CorpusRecord record in Read(file, chunk, options, cancellationToken).ConfigureAwait(false))
            {
                yield return PartName.Name(record, chunk.Number, ++place);
            }
        }
    }

    private IAsyncEnumerable<CorpusRecord> Read(FileStream file, CorpusChunk chunk, CorpusReadingOptions options, CancellationToken cancellationToken)
    {
        // A file that could not be read when the job was planned is one chunk without an end.
        return chunk.End > int.MaxValue
            ? format.ReadRecordsAsync(file, options, cancellationToken)
            : format.ReadRecordsAsync(file, (int)chunk.Start, (int)(chunk.End - chunk.Start), options, cancellationToken);
    }
}
