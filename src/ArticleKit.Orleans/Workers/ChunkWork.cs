using System.Diagnostics.CodeAnalysis;
using ArticleKit.Orleans.Grains;
using ArticleKit.Orleans.Output;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Orleans.Workers;

/// <summary>The work of one worker on one chunk, from the lease to the telling of what became of it.</summary>
internal sealed partial class ChunkWork(
    ICorpusJobGrain job, string worker, WorkItem item, ChunkRun run, CorpusJobOptions options, TimeProvider time, ILogger logger)
{
    /// <summary>Works. What happens to the chunk is told to the coordinator and not thrown.</summary>
    /// <param name="stop">That the silo stops.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails in a chunk, fails that chunk only; the reason is told.")]
    public async Task RunAsync(CancellationToken stop)
    {
        long start = time.GetTimestamp();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        Task renewing = RenewAsync(ended.CancelAsync, ended.Token);
        Func<Task>? tell = null;
        string outcome = ChunkTelemetry.Done;
        try
        {
            PartCounts counts = await run.RunAsync(item, ended.Token).ConfigureAwait(false);
            tell = () => job.CompleteAsync(worker, item.Number, counts);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            outcome = stop.IsCancellationRequested ? ChunkTelemetry.HandedBack : ChunkTelemetry.TakenAway;
        }
        catch (Exception exception)
        {
            outcome = ChunkTelemetry.Failed;
            LogFailed(exception, item.Number, item.Path, item.Try);
            tell = () => job.FailAsync(worker, item.Number, item.Try, exception.Message);
        }

        await ended.CancelAsync().ConfigureAwait(false);
        await renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ChunkTelemetry.Count(outcome, time.GetElapsedTime(start));
        await TellAsync(outcome == ChunkTelemetry.HandedBack ? () => job.ReleaseAsync(worker, item.Number, item.Try) : tell, stop).ConfigureAwait(false);
    }

    /// <summary>Tells the coordinator that the worker lives, until the work ends; ends it if the chunk was taken away.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A coordinator that cannot be reached now is reached later, or the answers count without.")]
    private async Task RenewAsync(Func<Task> end, CancellationToken ended)
    {
        while (true)
        {
            await Task.Delay(options.LeaseTime / 3, time, ended).ConfigureAwait(false);
            try
            {
                if (!await job.RenewAsync(worker, item.Number, item.Try).ConfigureAwait(false))
                {
                    await end().ConfigureAwait(false);
                    return;
                }
            }
            catch (Exception exception)
            {
                LogTellingFailed(exception, item.Number);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "While silos come and go, any call can fail.")]
    private async Task TellAsync(Func<Task>? tell, CancellationToken stop)
    {
        while (tell is not null)
        {
            try
            {
                await tell().ConfigureAwait(false);
                return;
            }
            catch (Exception exception)
            {
                LogTellingFailed(exception, item.Number);
            }

            // A silo that stops does not wait: its leases end, and the answers that are there are found.
            if (stop.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(options.PollInterval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chunk {Chunk} of '{Path}' failed in try {Try}.")]
    private partial void LogFailed(Exception exception, int chunk, string path, int @try);

    [LoggerMessage(Level = LogLevel.Information, Message = "The coordinator could not be told of chunk {Chunk}.")]
    private partial void LogTellingFailed(Exception exception, int chunk);
}
