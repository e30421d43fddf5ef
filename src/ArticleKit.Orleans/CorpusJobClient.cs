using System.Runtime.CompilerServices;
using ArticleKit.Orleans.Grains;

namespace ArticleKit.Orleans;

/// <summary>Submits corpus jobs to a cluster and looks after them. Safe to use from several threads at once.</summary>
/// <param name="grains">The cluster, or a client of it.</param>
public sealed class CorpusJobClient(IGrainFactory grains)
{
    // A silo that was lost is known to be so after a while; until then a client may ask it.
    private const int MostFailures = 60;

    private static readonly TimeSpan DefaultInterval = TimeSpan.FromSeconds(1);

    /// <summary>Submits a job, or goes on with it if it is known; it then needs no client any more.</summary>
    /// <param name="job">The job. Its files are named as this process sees them, and must have the same names on every silo.</param>
    /// <param name="cancellationToken">Ends the asking; what the cluster was told by then stays told.</param>
    /// <returns>Where it stands. Whether it can be begun shows soon after, when it is planned.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="job"/> is null.</exception>
    /// <exception cref="ArgumentException">The job has no input, or its name is none.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CorpusJobStatus> SubmitAsync(CorpusJob job, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(job);
        JobMessage message = JobMessages.Of(job);
        StatusMessage status = await CallAsync(() => grains.GetGrain<ICorpusJobGrain>(message.Id).SubmitAsync(message), cancellationToken).ConfigureAwait(false);
        return JobMessages.ToStatus(message.Id, status);
    }

    /// <summary>Tells how far a job has come.</summary>
    /// <param name="id">The name of the job.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The status; <see cref="CorpusJobState.Unknown"/> if there is no such job.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<CorpusJobStatus> GetStatusAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return JobMessages.ToStatus(id, await CallAsync(grains.GetGrain<ICorpusJobGrain>(id).GetStatusAsync, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Cancels a job: no chunk is handed out any more, and those that are worked on are given up soon. What is done stays.</summary>
    /// <param name="id">The name of the job; of one that is over, or unknown, nothing happens.</param>
    /// <param name="cancellationToken">Ends the asking; what the cluster was told by then stays told.</param>
    /// <returns>The end of the call.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task CancelAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return CallAsync(
            async () =>
            {
                await grains.GetGrain<ICorpusJobGrain>(id).CancelAsync().ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }

    /// <summary>The names of the jobs of the cluster: the latest hundred that are over, and all that are not.</summary>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>The names.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) =>
        await CallAsync(grains.GetGrain<ICorpusJobDirectoryGrain>(ICorpusJobDirectoryGrain.Key).ListAsync, cancellationToken).ConfigureAwait(false);

    /// <summary>Tells now and then how far a job has come, until it is over; silos that are lost meanwhile do not end it.</summary>
    /// <param name="id">The name of the job.</param>
    /// <param name="interval">How often; every second if null.</param>
    /// <param name="cancellationToken">Ends the telling, but not the job.</param>
    /// <returns>The status each time, at last that of the job that is over.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or empty.</exception>
    public IAsyncEnumerable<CorpusJobStatus> WatchAsync(string id, TimeSpan? interval = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return WatchUntilOverAsync(id, interval ?? DefaultInterval, cancellationToken);
    }

    private async IAsyncEnumerable<CorpusJobStatus> WatchUntilOverAsync(string id, TimeSpan interval, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            CorpusJobStatus status = await GetStatusAsync(id, cancellationToken).ConfigureAwait(false);
            yield return status;
            if (status.IsOver)
            {
                yield break;
            }

            await Task.Delay(interval, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks again while the silo that would answer is lost and not yet known to be so. Every call may be made twice.</summary>
    private static async Task<TResult> CallAsync<TResult>(Func<Task<TResult>> call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (int failures = 0; ; failures++)
        {
            try
            {
                return await call().WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is OrleansException or TimeoutException && failures < MostFailures)
            {
                await Task.Delay(DefaultInterval, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
