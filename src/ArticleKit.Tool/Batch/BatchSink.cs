using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Batch;

/// <summary>Takes the answers of a batch, whole and in order, to where they belong.</summary>
internal abstract class BatchSink : IAsyncDisposable
{
    /// <summary>Writes lines to a file.</summary>
    /// <param name="path">The file; a name that ends in .gz gives a compressed one.</param>
    /// <param name="keptLength">How many bytes of the file are kept; what stands behind them, or all by default, is overwritten.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static BatchSink ToFile(string path, long keptLength = 0)
    {
        // Without a buffer: whatever happens to the process, a line that was written is in the file.
        var file = new FileStream(path, keptLength > 0 ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        if (keptLength > 0)
        {
            file.SetLength(keptLength);
            file.Seek(0, SeekOrigin.End);
        }

        return DataFile.IsCompressed(path) ? new GzipSink(file, $"'{path}'", keptLength > 0) : new PlainSink(file, $"'{path}'", ownsStream: true);
    }

    /// <summary>Writes lines to standard output, which it leaves open.</summary>
    public static BatchSink ToStream(Stream stream) => new PlainSink(stream, "Standard output", ownsStream: false);

    /// <summary>Writes an answer.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public abstract ValueTask WriteAsync(BatchOutput output, CancellationToken cancellationToken);

    /// <summary>Is called behind the last answer.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public abstract ValueTask FinishAsync(CancellationToken cancellationToken);

    /// <summary>Closes the output; answers that were given before a failure are written if they can be.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>Tells what could not be written.</summary>
    protected static async ValueTask WriteAsync(Stream stream, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await stream.WriteAsync(bytes, cancellationToken);
        }
        catch (IOException exception)
        {
            throw new IOException($"{name} could not be written: {exception.Message}", exception);
        }
    }
}
