using System.Diagnostics.CodeAnalysis;
using ArticleKit.Parquet;

namespace ArticleKit.Tool.Batch;

/// <summary>Writes answers as the rows of a Parquet file.</summary>
internal sealed class ParquetSink(FileStream stream, string name, ParquetWritingOptions options) : BatchSink
{
    private readonly ParquetAnswerWriter _writer = new(stream, options, leaveOpen: true);
    private bool _hasFailed;

    public override ValueTask WriteAsync(BatchOutput output, CancellationToken cancellationToken) =>
        TryAsync(() => _writer.WriteAsync(((ParquetOutput)output).Answer, cancellationToken));

    public override ValueTask FinishAsync(CancellationToken cancellationToken) => TryAsync(() => _writer.CompleteAsync(cancellationToken));

    [SuppressMessage("Design", "CA1031", Justification = "What went wrong before is told; that the rest is lost too, follows from it.")]
    public override async ValueTask DisposeAsync()
    {
        await using (stream)
        await using (_writer)
        {
            if (_hasFailed)
            {
                return;
            }

            try
            {
                // A file without its end could not be read at all.
                await _writer.CompleteAsync(CancellationToken.None);
            }
            catch (Exception)
            {
            }
        }
    }

    private async ValueTask TryAsync(Func<ValueTask> write)
    {
        bool hadFailed = _hasFailed;
        _hasFailed = true;
        try
        {
            await write();
        }
        catch (IOException exception)
        {
            throw new IOException($"{name} could not be written: {exception.Message}", exception);
        }

        _hasFailed = hadFailed;
    }
}
