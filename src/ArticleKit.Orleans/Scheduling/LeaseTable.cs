namespace ArticleKit.Orleans.Scheduling;

/// <summary>Who has which chunk. A worker has one chunk at most, and a chunk has two workers at most.</summary>
internal sealed class LeaseTable
{
    private readonly Dictionary<int, List<ChunkLease>> _byChunk = [];
    private readonly Dictionary<string, ChunkLease> _byWorker = new(StringComparer.Ordinal);

    // No lease ends before; most of the time nothing has to be looked through.
    private DateTimeOffset _earliestEnd = DateTimeOffset.MaxValue;

    /// <summary>How many chunks a worker has.</summary>
    public int ChunkCount => _byChunk.Count;

    /// <summary>The workers that have a chunk.</summary>
    public IReadOnlyCollection<string> Workers => _byWorker.Keys;

    public ChunkLease? OfWorker(string worker) => _byWorker.GetValueOrDefault(worker);

    public int CountOf(int chunk) => _byChunk.TryGetValue(chunk, out List<ChunkLease>? leases) ? leases.Count : 0;

    /// <summary>The lease that a worker means; one whose worker is not known belongs to the first that asks for its chunk.</summary>
    public ChunkLease? Find(string worker, int chunk, int @try) => _byChunk.TryGetValue(chunk, out List<ChunkLease>? leases)
        ? leases.Find(lease => lease.Worker == worker && lease.Try == @try) ?? leases.Find(lease => lease.Worker is null)
        : null;

    public void Add(ChunkLease lease)
    {
        if (!_byChunk.TryGetValue(lease.Chunk, out List<ChunkLease>? leases))
        {
            _byChunk.Add(lease.Chunk, leases = new List<ChunkLease>(1));
        }

        leases.Add(lease);
        if (lease.Worker is not null)
        {
            _byWorker[lease.Worker] = lease;
        }

        _earliestEnd = lease.End < _earliestEnd ? lease.End : _earliestEnd;
    }

    public void Remove(ChunkLease lease)
    {
        if (_byChunk.TryGetValue(lease.Chunk, out List<ChunkLease>? leases) && leases.Remove(lease) && leases.Count == 0)
        {
            _byChunk.Remove(lease.Chunk);
        }

        if (lease.Worker is not null && _byWorker.GetValueOrDefault(lease.Worker) == lease)
        {
            _byWorker.Remove(lease.Worker);
        }
    }

    /// <summary>Takes away all leases of a chunk.</summary>
    public IReadOnlyList<ChunkLease> RemoveAll(int chunk)
    {
        if (!_byChunk.TryGetValue(chunk, out List<ChunkLease>? leases))
        {
            return [];
        }

        ChunkLease[] removed = [.. leases];
        Array.ForEach(removed, Remove);
        return removed;
    }

    /// <summary>The leases that have ended.</summary>
    public IReadOnlyList<ChunkLease> EndedBy(DateTimeOffset now)
    {
        if (now < _earliestEnd)
        {
            return [];
        }

        List<ChunkLease> ended = [];
        _earliestEnd = DateTimeOffset.MaxValue;
        foreach (ChunkLease lease in _byChunk.Values.SelectMany(leases => leases))
        {
            if (lease.End <= now)
            {
                ended.Add(lease);
            }
            else if (lease.End < _earliestEnd)
            {
                _earliestEnd = lease.End;
            }
        }

        ended.Sort((left, right) => (left.Chunk, left.Try).CompareTo((right.Chunk, right.Try)));
        return ended;
    }

    /// <summary>The lease that began first among the chunks that one worker alone has.</summary>
    public ChunkLease? Oldest(Func<ChunkLease, bool> isWanted) =>
        _byChunk.Values.Where(leases => leases.Count == 1 && isWanted(leases[0])).Select(leases => leases[0]).MinBy(lease => (lease.Start, lease.Chunk));
}
