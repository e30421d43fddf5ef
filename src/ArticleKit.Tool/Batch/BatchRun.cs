using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Batch;

/// <summary>Takes lines from an input to an output, answering each. Memory stays bounded however many there are.</summary>
internal sealed class BatchRun(ToolStreams streams)
{
    public const int MaxParallelism = 1024;

    /// <summary>The file to read; standard input if null.</summary>
    public string? Input { get; init; }

    /// <summary>The file to write; standard output if null.</summary>
    public string? Output { get; init; }

    /// <summary>The lines answered at the same time; one a processor if null.</summary>
    public int? Parallelism { get; init; }

    public bool ShowsProgress { get; init; }

    /// <summary>Answers every line of the input.</summary>
    /// <exception cref="UsageException">Input and output are the same file.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public Task RunAsync(BatchProcessor processor, CancellationToken cancellationToken) => RunAsync(
        input => new LineReader(input, BatchProcessor.MaxLineLength).ReadAsync(cancellationToken), processor.Answer, cancellationToken);

    /// <summary>Answers everything that can be read out of the input.</summary>
    /// <exception cref="UsageException">Input and output are the same file.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public async Task RunAsync<TItem>(
        Func<Stream, IAsyncEnumerable<TItem>> read, Func<TItem, BatchOutput> answer, CancellationToken cancellationToken)
    {
        DataFile.CheckDiffer(Input, Output);
        BatchProgressLine? progress =
            ShowsProgress ? new BatchProgressLine(streams.Error, streams.ErrorIsTerminal, TimeProvider.System) : null;
        await using Stream input = DataFile.OpenRead(Input, streams);
        int parallelism = Parallelism ?? Math.Min(Environment.ProcessorCount, MaxParallelism);
        IAsyncEnumerable<BatchOutput> answers =
            ParallelMap.RunAsync(read(input), (item, _, _) => answer(item), parallelism, preserveOrder: true, cancellationToken);
        if (Output is null or "-")
        {
            await WriteAsync(answers, streams.Output, progress, cancellationToken);
        }
        else
        {
            await using Stream output = DataFile.Create(Output);
            await WriteAsync(answers, output, progress, cancellationToken);
        }

        progress?.Finish();
    }

    private static async Task WriteAsync(
        IAsyncEnumerable<BatchOutput> answers, Stream output, BatchProgressLine? progress, CancellationToken cancellationToken)
    {
        await foreach (BatchOutput answer in answers)
        {
            await output.WriteAsync(answer.Line, cancellationToken);
            progress?.Count(answer.IsFailure);
        }

        await output.FlushAsync(cancellationToken);
    }
}
