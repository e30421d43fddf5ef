using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ArticleKit;

/// <summary>Maps a stream on several threads with bounded memory.</summary>
internal static class ParallelMap
{
    /// <summary>
    /// Applies a function to every item of a source, <paramref name="parallelism"/> of them at a time. At most about five times
    /// as many items are alive at once: being worked on, waiting for it, or done and not yet taken.
    /// </summary>
    /// <param name="source">The items. Its exception comes out after the results of the items before it.</param>
    /// <param name="map">The function, given the item and its place; what it throws ends the stream.</param>
    /// <param name="parallelism">How many items are worked on at the same time.</param>
    /// <param name="preserveOrder">Whether results come in the order of the items, or as soon as they are there.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> source,
        Func<TItem, long, CancellationToken, TResult> map,
        int parallelism,
        bool preserveOrder,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Job<TItem, TResult>> work = Channel.CreateBounded<Job<TItem, TResult>>(parallelism);
        Channel<Job<TItem, TResult>> done = Channel.CreateBounded<Job<TItem, TResult>>(2 * parallelism);
        Task workers = Task.WhenAll(Enumerable.Range(0, parallelism).Select(_ => WorkAsync()));
        Task reader = ReadAsync();
        try
        {
            await foreach (Job<TItem, TResult> job in done.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                yield return await job.Result.Task.WaitAsync(stop.Token).ConfigureAwait(false);
            }
        }
        finally
        {
            // Whoever stops taking results early must not leave anybody working.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(reader, workers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Task ReadAsync() => Task.Run(
            async () =>
            {
                Exception? failure = null;
                long index = 0;
                try
                {
                    await foreach (TItem item in source.WithCancellation(stop.Token).ConfigureAwait(false))
                    {
                        var job = new Job<TItem, TResult>(item, index++);
                        if (preserveOrder)
                        {
                            await done.Writer.WriteAsync(job, stop.Token).ConfigureAwait(false);
                        }

                        await work.Writer.WriteAsync(job, stop.Token).ConfigureAwait(false);
                    }
                }
                catch (Exception exception) when (Keep(exception, out failure))
                {
                }

                work.Writer.Complete();
                if (!preserveOrder)
                {
                    await workers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }

                done.Writer.Complete(failure);
            },
            CancellationToken.None);

        Task WorkAsync() => Task.Run(
            async () =>
            {
                await foreach (Job<TItem, TResult> job in work.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
                {
                    job.Run(map, stop.Token);
                    if (!preserveOrder)
                    {
                        await done.Writer.WriteAsync(job, stop.Token).ConfigureAwait(false);
                    }
                }
            },
            CancellationToken.None);
    }

    private static bool Keep(Exception exception, out Exception? kept)
    {
        kept = exception;
        return true;
    }

    private sealed class Job<TItem, TResult>(TItem item, long index)
    {
        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Run(Func<TItem, long, CancellationToken, TResult> map, CancellationToken cancellationToken)
        {
            try
            {
                Result.SetResult(map(item, index, cancellationToken));
            }
            catch (Exception exception) when (Result.TrySetException(exception))
            {
            }
        }
    }
}
