namespace ArticleKit.Orleans.Scheduling;

/// <summary>Chunks that are to be tried again, each from some time on.</summary>
internal sealed class RetryQueue
{
    private readonly PriorityQueue<int, (DateTimeOffset Due, int Chunk)> _queue = new();

    // What is not in here, or is due at another time, has been taken out; the queue cannot be searched.
    private readonly Dictionary<int, (DateTimeOffset Due, string? LastWorker)> _waiting = [];

    public bool IsEmpty => _waiting.Count == 0;

    public bool Has(int chunk) => _waiting.ContainsKey(chunk);

    /// <summary>Adds a chunk.</summary>
    /// <param name="chunk">Its number.</param>
    /// <param name="due">When it may be tried.</param>
    /// <param name="lastWorker">On whom it failed.</param>
    public void Add(int chunk, DateTimeOffset due, string? lastWorker = null)
    {
        _waiting[chunk] = (due, lastWorker);
        _queue.Enqueue(chunk, (due, chunk));
    }

    public void Remove(int chunk) => _waiting.Remove(chunk);

    /// <summary>Takes out the chunk that is due the longest.</summary>
    /// <param name="now">The time.</param>
    /// <param name="isFit">Whether a chunk that failed on this worker may be taken.</param>
    public int? Take(DateTimeOffset now, Func<string?, bool> isFit)
    {
        List<(int Chunk, DateTimeOffset Due)> passedOver = [];
        int? taken = null;
        while (taken is null && _queue.TryPeek(out int chunk, out (DateTimeOffset Due, int Chunk) place) && place.Due <= now)
        {
            _queue.Dequeue();
            if (!_waiting.TryGetValue(chunk, out (DateTimeOffset Due, string? LastWorker) waiting) || waiting.Due != place.Due)
            {
                continue;
            }

            if (isFit(waiting.LastWorker))
            {
                _waiting.Remove(chunk);
                taken = chunk;
            }
            else
            {
                passedOver.Add((chunk, place.Due));
            }
        }

        foreach ((int chunk, DateTimeOffset due) in passedOver)
        {
            _queue.Enqueue(chunk, (due, chunk));
        }

        return taken;
    }
}
