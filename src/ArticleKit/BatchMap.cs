using System.Runtime.ExceptionServices;

namespace ArticleKit;

/// <summary>Maps a sequence on several threads, a batch at a time: in order, with bounded memory.</summary>
internal static class BatchMap
{
    // Enough work for every thread to make up for the waiting at the end of a batch, and of long texts no more than fit in memory.
    private const int ItemsPerThread = 256;
    private const long LongestBatch = 8_000_000;

    /// <summary>Applies a function to every item of a source.</summary>
    /// <param name="source">The items. Its exception comes out after the results of the items before it.</param>
    /// <param name="map">The function, called on several threads at once; what it throws comes out in the place of the item.</param>
    /// <param name="length">The length of an item, which bounds how many are held at once.</param>
    /// <param name="parallelism">How many items are worked on at the same time.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(
        IEnumerable<TItem> source,
        Func<TItem, TResult> map,
        Func<TItem, int> length,
        int parallelism,
        CancellationToken cancellationToken)
    {
        var batch = new List<TItem>();
        using IEnumerator<TItem> items = source.GetEnumerator();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        bool isAtEnd = false;
        while (!isAtEnd)
        {
            isAtEnd = Read(items, batch, length, parallelism, cancellationToken, out ExceptionDispatchInfo? failure);
            var results = new TResult[batch.Count];
            var failures = new ExceptionDispatchInfo?[batch.Count];
            Parallel.For(0, batch.Count, parallel, (i, state) =>
            {
                try
                {
                    results[i] = map(batch[i]);
                }
                catch (Exception exception) when (Capture(exception, out failures[i]))
                {
                    // Items behind the first that fails need no answer; those before it do.
                    state.Break();
                }
            });
            for (int i = 0; i < results.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                failures[i]?.Throw();
                yield return results[i];
            }

            failure?.Throw();
        }
    }

    /// <summary>Reads the next batch; whether the source has ended with it.</summary>
    private static bool Read<TItem>(
        IEnumerator<TItem> items,
        List<TItem> batch,
        Func<TItem, int> length,
        int parallelism,
        CancellationToken cancellationToken,
        out ExceptionDispatchInfo? failure)
    {
        batch.Clear();
        long total = 0;
        failure = null;
        try
        {
            while (batch.Count < (long)parallelism * ItemsPerThread && total < LongestBatch)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!items.MoveNext())
                {
                    return true;
                }

                TItem item = items.Current ?? throw new ArgumentException("The source gave null.", nameof(items));
                batch.Add(item);
                total += length(item);
            }
        }
        catch (Exception exception) when (Capture(exception, out failure))
        {
        }

        return false;
    }

    private static bool Capture(Exception exception, out ExceptionDispatchInfo? captured)
    {
        captured = ExceptionDispatchInfo.Capture(exception);
        return true;
    }
}
