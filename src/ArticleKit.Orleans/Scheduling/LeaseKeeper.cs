namespace ArticleKit.Orleans.Scheduling;

/// <summary>What becomes of a chunk when a lease of it begins and ends.</summary>
internal sealed class LeaseKeeper(ChunkSchedulingOptions options, ChunkTable chunks, WaitingChunks waiting)
{
    public LeaseTable Table { get; } = new();

    /// <summary>Gives a chunk to a worker.</summary>
    public ChunkLease Begin(int chunk, string worker, DateTimeOffset now)
    {
        chunks.SetTries(chunk, chunks.TriesOf(chunk) + 1);
        chunks.SetState(chunk, ChunkState.Leased);
        return Add(chunk, worker, now);
    }

    /// <summary>Gives a chunk to a worker while another has it.</summary>
    public ChunkLease BeginSecond(int chunk, string worker, DateTimeOffset now)
    {
        chunks.SetSecondTries(chunk, chunks.SecondTriesOf(chunk) + 1);
        return Begin(chunk, worker, now);
    }

    /// <summary>Notes that somebody has a chunk, as it was kept.</summary>
    public ChunkLease Add(int chunk, string? worker, DateTimeOffset now)
    {
        var lease = new ChunkLease(chunk, worker, chunks.TriesOf(chunk), now, now + options.LeaseTime);
        Table.Add(lease);
        return lease;
    }

    /// <summary>Lets a worker go on, which from now on is known.</summary>
    public ChunkLease Prolong(ChunkLease lease, string worker, DateTimeOffset now)
    {
        ChunkLease longer = lease with { Worker = worker, End = now + options.LeaseTime };
        Table.Remove(lease);
        Table.Add(longer);
        return longer;
    }

    /// <summary>Ends a try that failed: the chunk is tried again later, or given up, unless another worker has it still.</summary>
    public void Fail(ChunkLease lease, string? worker, string reason, DateTimeOffset now)
    {
        int chunk = lease.Chunk;
        Table.Remove(lease);
        chunks.SetReason(chunk, reason);
        if (Table.CountOf(chunk) > 0)
        {
            return;
        }

        int tries = chunks.TriesOf(chunk);
        if (tries >= options.MaxTries)
        {
            chunks.SetState(chunk, ChunkState.Failed);
        }
        else
        {
            waiting.AddRetry(chunk, now + options.DelayAfter(tries), worker);
            chunks.SetState(chunk, ChunkState.Waiting);
        }
    }

    /// <summary>Ends a try that does not count.</summary>
    public void HandBack(ChunkLease lease, DateTimeOffset now)
    {
        Table.Remove(lease);
        chunks.SetTries(lease.Chunk, chunks.TriesOf(lease.Chunk) - 1);
        if (Table.CountOf(lease.Chunk) == 0)
        {
            waiting.AddRetry(lease.Chunk, now);
            chunks.SetState(lease.Chunk, ChunkState.Waiting);
        }
    }

    /// <summary>Ends the tries of workers that were not heard of in time.</summary>
    public void Expire(DateTimeOffset now)
    {
        foreach (ChunkLease lease in Table.EndedBy(now))
        {
            chunks.SetLostTries(lease.Chunk, chunks.LostTriesOf(lease.Chunk) + 1);
            Fail(lease, lease.Worker, "The worker was lost: it was not heard of in time.", now);
        }
    }
}
