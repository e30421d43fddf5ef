namespace ArticleKit.Tool.Batch;

/// <summary>Writes lines as they are, each at once.</summary>
internal sealed class PlainSink(Stream stream, string name, bool ownsStream) : BatchSink
{
    public override ValueTask WriteAsync(BatchOutput output, CancellationToken cancellationToken) =>
        WriteAsync(stream, name, ((LineOutput)output).Line, cancellationToken);

    public override async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        try
        {
            await stream.FlushAsync(cancellationToken);
        }
        catch (IOException exception)
        {
            throw new IOException($"{name} could not be written: {exception.Message}", exception);
        }
    }

    public override ValueTask DisposeAsync() => ownsStream ? stream.DisposeAsync() : ValueTask.CompletedTask;
}
