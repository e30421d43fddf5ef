namespace ArticleKit.Orleans.Scheduling;

/// <summary>Which of the chunks that wait is next: those that are to be tried again come before those that never were handed out.</summary>
internal sealed class WaitingChunks(ChunkTable chunks)
{
    private readonly RetryQueue _retries = new();
    private int _next;

    /// <summary>Whether any waits to be tried again, now or later.</summary>
    public bool HasRetries => !_retries.IsEmpty;

    /// <summary>Lets a chunk be tried again from some time on.</summary>
    public void AddRetry(int chunk, DateTimeOffset due, string? lastWorker = null) => _retries.Add(chunk, due, lastWorker);

    /// <summary>Takes out a chunk that need not be tried again.</summary>
    public void RemoveRetry(int chunk) => _retries.Remove(chunk);

    /// <summary>Takes out the next.</summary>
    /// <param name="now">The time.</param>
    /// <param name="isFit">Whether a chunk that failed on this worker may be taken.</param>
    public int? Take(DateTimeOffset now, Func<string?, bool> isFit)
    {
        if (_retries.Take(now, isFit) is { } again)
        {
            return again;
        }

        for (; _next < chunks.Count; _next++)
        {
            if (chunks.IsNew(_next) && !_retries.Has(_next))
            {
                return _next++;
            }
        }

        return null;
    }
}
