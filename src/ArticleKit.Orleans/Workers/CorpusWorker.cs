using System.Diagnostics.CodeAnalysis;
using ArticleKit.Orleans.Grains;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleKit.Orleans.Workers;

/// <summary>The workers of a silo: they ask for chunks while the silo is up, and hand back what they have when it stops.</summary>
internal sealed partial class CorpusWorker(
    IGrainFactory grains, ILocalSiloDetails silo, ChunkRun run, IOptions<CorpusJobOptions> options, TimeProvider time, ILogger<CorpusWorker> logger)
    : ILifecycleParticipant<ISiloLifecycle>, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _working = Task.CompletedTask;

    public void Participate(ISiloLifecycle observer) =>
        observer.Subscribe(nameof(CorpusWorker), ServiceLifecycleStage.Active + 1, _ => Start(), StopAsync);

    public void Dispose() => _stop.Dispose();

    private Task Start()
    {
        CancellationToken stop = _stop.Token;
        _working = Task.WhenAll(Enumerable.Range(0, options.Value.WorkersPerSilo).Select(i =>
        {
            string name = FormattableString.Invariant($"{silo.SiloAddress}/{i}");
            return Task.Run(() => WorkAsync(name, stop), stop);
        }));
        return Task.CompletedTask;
    }

    private async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _working.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    [SuppressMessage("Design", "CA1031", Justification = "While silos come and go, any call can fail; whoever works goes on.")]
    private async Task WorkAsync(string name, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (!await WorkOnJobsAsync(name, stop).ConfigureAwait(false))
                {
                    await Task.Delay(options.Value.PollInterval, time, stop).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogCallFailed(exception, name);
                await Task.Delay(options.Value.PollInterval, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Works on one chunk of each job that has any: a long job does not keep the others waiting.</summary>
    /// <returns>Whether there was any.</returns>
    private async Task<bool> WorkOnJobsAsync(string name, CancellationToken stop)
    {
        bool hasWorked = false;
        foreach (string id in await grains.GetGrain<ICorpusJobDirectoryGrain>(ICorpusJobDirectoryGrain.Key).ListRunningAsync().ConfigureAwait(false))
        {
            ICorpusJobGrain job = grains.GetGrain<ICorpusJobGrain>(id);
            WorkReply reply = await job.TakeAsync(name).ConfigureAwait(false);
            if (reply.Item is { } item)
            {
                hasWorked = true;
                await new ChunkWork(job, name, item, run, options.Value, time, logger).RunAsync(stop).ConfigureAwait(false);
            }

            stop.ThrowIfCancellationRequested();
        }

        return hasWorked;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Worker {Worker} could not ask for work; it tries again.")]
    private partial void LogCallFailed(Exception exception, string worker);
}
