using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ArticleKit;

/// <summary>Maps a stream on several threads with bounded memory.</summary>
internal static class ParallelMap
{
    /// <summary>How many items a thread, at most, are read ahead of what was taken: enough that one long item does not stop the others at once.</summary>
    public const int ReadAheadPerThread = 16;

    /// <summary>How much the items that are read ahead weigh together at most, unless it is one alone.</summary>
    public const long MaxWeight = 64_000_000;

    /// <summary>Applies a function to every item of a source, several at a time, on threads of the pool.</summary>
    /// <remarks>
    /// Never more than <see cref="ReadAheadPerThread"/> times <paramref name="parallelism"/> items are read and not yet taken. When the
    /// stream ends, for whatever reason, nobody works any more and the source is closed; a source that does not heed its token keeps
    /// the end waiting.
    /// </remarks>
    /// <param name="source">The items. Its exception comes out after the results of the items before it.</param>
    /// <param name="map">The function, given the item and its place; what it throws comes out in the place of the item and ends the stream.</param>
    /// <param name="weigh">What an item weighs, in bytes or characters.</param>
    /// <param name="parallelism">How many items are worked on at the same time.</param>
    /// <param name="preserveOrder">Whether results come in the order of the items, or as soon as they are there.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> source,
        Func<TItem, long, CancellationToken, TResult> map,
        Func<TItem, long> weigh,
        int parallelism,
        bool preserveOrder,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopped = stop.Token;
        var ahead = new ReadAhead(ReadAheadPerThread * parallelism, MaxWeight);
        Channel<Job<TItem, TResult>> done = Channel.CreateUnbounded<Job<TItem, TResult>>(new UnboundedChannelOptions { SingleReader = true });
        var workers = new WorkQueue<Job<TItem, TResult>>(parallelism, Work);
        Task reader = Task.Run(ReadAsync, CancellationToken.None);
        try
        {
            await foreach (Job<TItem, TResult> job in done.Reader.ReadAllAsync(stopped).ConfigureAwait(false))
            {
                TResult result = await job.Result.WaitAsync(stopped).ConfigureAwait(false);
                ahead.Leave(job.Weight);
                yield return result;
            }
        }
        finally
        {
            // Whoever stops taking results early must not leave anybody working.
            try
            {
                await stop.CancelAsync().ConfigureAwait(false);
            }
            finally
            {
                // Also where what others do on cancellation throws.
                await reader.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await workers.WhenIdleAsync().ConfigureAwait(false);
            }
        }

        void Work(Job<TItem, TResult> job)
        {
            job.Run(map, stopped);
            if (!preserveOrder)
            {
                done.Writer.TryWrite(job);
            }
        }

        async Task ReadAsync()
        {
            Exception? failure = null;
            try
            {
                await ReadAllAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (Keep(exception, out failure))
            {
            }

            if (!preserveOrder)
            {
                await workers.WhenIdleAsync().ConfigureAwait(false);
            }

            done.Writer.Complete(failure);
        }

        async Task ReadAllAsync()
        {
            long index = 0;
            await ahead.EnterAsync(stopped).ConfigureAwait(false);
            await foreach (TItem item in source.WithCancellation(stopped).ConfigureAwait(false))
            {
                var job = new Job<TItem, TResult>(item, index++, weigh(item));
                await ahead.AddWeightAsync(job.Weight, stopped).ConfigureAwait(false);
                if (preserveOrder)
                {
                    done.Writer.TryWrite(job);
                }

                workers.Add(job);
                await ahead.EnterAsync(stopped).ConfigureAwait(false);
            }
        }
    }

    private static bool Keep(Exception exception, out Exception? kept)
    {
        kept = exception;
        return true;
    }

    private sealed class Job<TItem, TResult>(TItem item, long index, long weight)
    {
        private readonly TaskCompletionSource<TResult> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private TItem? _item = item;

        public long Weight => weight;

        public Task<TResult> Result => _result.Task;

        public void Run(Func<TItem, long, CancellationToken, TResult> map, CancellationToken cancellationToken)
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                _result.SetResult(map(_item!, index, cancellationToken));
            }
            catch (Exception exception) when (_result.TrySetException(exception))
            {
                // Whoever stops early does not look at it, and need not.
                _ = _result.Task.Exception;
            }

            // Whoever is slow in taking results need not hold the pages too.
            _item = default;
        }
    }
}
