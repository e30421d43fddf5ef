using System.Runtime.CompilerServices;
using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Progress;

namespace ArticleKit.Tool.Batch;

/// <summary>Takes records from an input to an output, answering each. Memory stays bounded however many there are.</summary>
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

    /// <summary>What the input holds; if null, its name tells.</summary>
    public InputFormat? InputFormat { get; init; }

    /// <summary>How answers are written.</summary>
    public required AnswerForm Form { get; init; }

    /// <summary>Whether the answers that the output holds already are kept, and only the rest is answered.</summary>
    public bool Resumes { get; init; }

    private bool WritesFile => Output is not (null or "-");

    /// <summary>Answers every record of the input, whose name tells its format if nothing else does.</summary>
    /// <exception cref="UsageException">Input and output are the same file, or the output cannot be gone on with.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public Task RunAsync(BatchProcessor processor, CancellationToken cancellationToken) => (InputFormat ?? InputFormats.OfFile(Input)) switch
    {
        Batch.InputFormat.Warc => RunAsync(
            (input, token) => CorpusInput.ReadAsync(CorpusFormat.Warc, input, input.Failed, token), ItemsOf(processor), cancellationToken),
        Batch.InputFormat.Parquet => RunParquetAsync(processor, cancellationToken),
        _ => RunLinesAsync(processor, cancellationToken),
    };

    /// <summary>Answers every line of the input. Lines are taken apart where they are answered, by several threads at once.</summary>
    /// <exception cref="UsageException">Input and output are the same file, or the output cannot be gone on with.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public Task RunLinesAsync(BatchProcessor processor, CancellationToken cancellationToken) => RunAsync(
        (input, token) => new LineReader(input, DataFile.MaxLineLength).ReadAsync(token),
        new BatchItems<InputLine>(processor.Answer, processor.IdOf, line => line.Length, line => line.Release()),
        cancellationToken);

    /// <summary>Answers everything that can be read out of the input.</summary>
    /// <param name="read">Reads the input.</param>
    /// <param name="items">What is done with an item.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="UsageException">Input and output are the same file, or the output cannot be gone on with.</exception>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    public async Task RunAsync<TItem>(
        Func<InputStream, CancellationToken, IAsyncEnumerable<TItem>> read, BatchItems<TItem> items, CancellationToken cancellationToken)
    {
        Check();
        await using InputStream input = await DataFile.OpenReadAsync(Input, streams, cancellationToken);
        await RunAsync(input, token => read(input, token), items, cancellationToken);
    }

    private static BatchItems<CorpusRecord> ItemsOf(BatchProcessor processor) =>
        new(processor.Answer, record => record.Id, record => record.Article?.InputLength ?? 0, _ => { });

    // By itself, since whoever names the input loads what it needs.
    private async Task RunParquetAsync(BatchProcessor processor, CancellationToken cancellationToken)
    {
        Check();
        await using ParquetInput input = await ParquetInput.OpenAsync(Input, cancellationToken);
        await RunAsync(input, input.ReadAsync, ItemsOf(processor), cancellationToken);
    }

    private async Task RunAsync<TItem>(
        IInputPosition input, Func<CancellationToken, IAsyncEnumerable<TItem>> read, BatchItems<TItem> items, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using IAsyncEnumerator<TItem> source = read(stop.Token).GetAsyncEnumerator(stop.Token);
        long end = 0;
        long answered = 0;
        if (Resumes)
        {
            using AnsweredOutput output = AnsweredOutput.Open(Output!);
            answered = await output.SkipAsync(source, items, cancellationToken);
            end = output.End;
        }

        await RunAsync(input, Rest(source, stop, cancellationToken), items, (end, answered), cancellationToken);
    }

    private void Check()
    {
        DataFile.CheckDiffer(Input, Output);
        if (Resumes && !WritesFile)
        {
            throw new UsageException("--resume goes on with a file; --output must name it.");
        }

        if (Resumes && !Form.CanResume)
        {
            throw new UsageException($"--resume cannot go on with '{Output}': a Parquet file has its index at its end. Only an output of JSON Lines can be gone on with.");
        }
    }

    private async Task RunAsync<TItem>(
        IInputPosition input,
        IAsyncEnumerable<TItem> source,
        BatchItems<TItem> items,
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
            Place(source, input, cancellationToken),
            (item, _, token) => new PlacedOutput(items.Answer(item.Item, token), item.Position),
            item => items.Weigh(item.Item),
            parallelism,
            preserveOrder: true,
            cancellationToken);
        await using BatchSink sink = WritesFile ? Form.OpenFile(Output!, kept.End) : BatchSink.ToStream(streams.Output);
        await foreach (PlacedOutput placed in answers)
        {
            await sink.WriteAsync(placed.Output, cancellationToken);
            progress?.Count(placed.Output.IsFailure, placed.Position);
        }

        await sink.FinishAsync(cancellationToken);
        progress?.Finish();
    }

    /// <summary>Notes for each item how far the input was read then; it is read ahead of what is answered.</summary>
    private static async IAsyncEnumerable<(TItem Item, long Position)> Place<TItem>(
        IAsyncEnumerable<TItem> items, IInputPosition input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (TItem item in items.WithCancellation(cancellationToken))
        {
            yield return (item, input.PackedPosition);
        }
    }

    /// <summary>The items that are not skipped. Whoever stops taking them interrupts the waiting for more.</summary>
    private static async IAsyncEnumerable<TItem> Rest<TItem>(
        IAsyncEnumerator<TItem> items, CancellationTokenSource stop, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using CancellationTokenRegistration registration = cancellationToken.Register(stop.Cancel);
        while (await items.MoveNextAsync())
        {
            yield return items.Current;
        }
    }

    private readonly record struct PlacedOutput(BatchOutput Output, long Position);
}
