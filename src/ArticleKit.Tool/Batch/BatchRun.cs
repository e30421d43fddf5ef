using System.Runtime.CompilerServices;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Progress;

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

    /// <summary>Whether the answers that the output holds already are kept, and only the rest is answered.</summary>
    public bool Resumes { get; init; }

    private bool WritesFile => Output is not (null or "-");

    /// <summary>Answers every line of the input.</summary>
    /// <exception cref="UsageException">Input and output are the same file, or the output cannot be gone on with.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public async Task RunAsync(BatchProcessor processor, CancellationToken cancellationToken)
    {
        Check();
        await using InputStream input = await DataFile.OpenReadAsync(Input, streams, cancellationToken);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using IAsyncEnumerator<InputLine> lines =
            new LineReader(input, BatchProcessor.MaxLineLength).ReadAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        long end = 0;
        long answered = 0;
        if (Resumes)
        {
            using AnsweredOutput output = AnsweredOutput.Open(Output!);
            answered = await output.SkipAsync(lines, processor, cancellationToken);
            end = output.End;
        }

        await RunAsync(input, Rest(lines, stop, cancellationToken), processor.Answer, line => line.Length, (end, answered), cancellationToken);
    }

    /// <summary>Answers everything that can be read out of the input.</summary>
    /// <param name="read">Reads the input.</param>
    /// <param name="answer">Answers an item.</param>
    /// <param name="weigh">About how many bytes of memory an item takes.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="UsageException">Input and output are the same file.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public async Task RunAsync<TItem>(
        Func<Stream, IAsyncEnumerable<TItem>> read,
        Func<TItem, CancellationToken, BatchOutput> answer,
        Func<TItem, long> weigh,
        CancellationToken cancellationToken)
    {
        Check();
        await using InputStream input = await DataFile.OpenReadAsync(Input, streams, cancellationToken);
        await RunAsync(input, read(input), answer, weigh, (0, 0), cancellationToken);
    }

    private void Check()
    {
        DataFile.CheckDiffer(Input, Output);
        if (Resumes && !WritesFile)
        {
            throw new UsageException("--resume goes on with a file; --output must name it.");
        }
    }

    private async Task RunAsync<TItem>(
        InputStream input,
        IAsyncEnumerable<TItem> items,
        Func<TItem, CancellationToken, BatchOutput> answer,
        Func<TItem, long> weigh,
        (long End, long Lines) kept,
        CancellationToken cancellationToken)
    {
        using BatchProgressLine? progress = ShowsProgress
            ? new BatchProgressLine(ProgressLine.Create(streams, sharesTerminal: !WritesFile && streams.OutputIsTerminal), TimeProvider.System)
            {
                Kept = kept.Lines,
                Length = input.PackedLength,
                Start = input.PackedPosition,
            }
            : null;
        int parallelism = Parallelism ?? Math.Min(Environment.ProcessorCount, MaxParallelism);
        IAsyncEnumerable<PlacedOutput> answers = ParallelMap.RunAsync(
            Place(items, input, cancellationToken),
            (item, _, token) => new PlacedOutput(answer(item.Item, token), item.Position),
            item => weigh(item.Item),
            parallelism,
            preserveOrder: true,
            cancellationToken);
        await using BatchSink sink = WritesFile ? BatchSink.ToFile(Output!, kept.End) : BatchSink.ToStream(streams.Output);
        await foreach (PlacedOutput placed in answers)
        {
            await sink.WriteAsync(placed.Output.Line, cancellationToken);
            progress?.Count(placed.Output.IsFailure, placed.Position);
        }

        await sink.FinishAsync(cancellationToken);
        progress?.Finish();
    }

    /// <summary>Notes for each item how far the input was read then; it is read ahead of what is answered.</summary>
    private static async IAsyncEnumerable<(TItem Item, long Position)> Place<TItem>(
        IAsyncEnumerable<TItem> items, InputStream input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (TItem item in items.WithCancellation(cancellationToken))
        {
            yield return (item, input.PackedPosition);
        }
    }

    /// <summary>The lines that are not skipped. Whoever stops taking them interrupts the waiting for more.</summary>
    private static async IAsyncEnumerable<InputLine> Rest(
        IAsyncEnumerator<InputLine> lines, CancellationTokenSource stop, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using CancellationTokenRegistration registration = cancellationToken.Register(stop.Cancel);
        while (await lines.MoveNextAsync())
        {
            yield return lines.Current;
        }
    }

    private readonly record struct PlacedOutput(BatchOutput Output, long Position);
}
