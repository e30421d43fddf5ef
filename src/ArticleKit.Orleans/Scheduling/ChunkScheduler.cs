namespace ArticleKit.Orleans.Scheduling;

/// <summary>
/// Decides who works on which chunk next: leases that must be renewed, tries again after failures and lost workers, an end of trying, and second
/// tries of what takes long at the end. It knows no clock and does nothing but decide, so that a simulation decides as a cluster does. For one thread.
/// </summary>
/// <remarks>
/// An answer counts whenever it comes, from whomever: a chunk whose output is there is done, and it becomes so once. A worker that asks
/// again while it has a chunk is given the same again, since the answer to it may have been lost.
/// </remarks>
internal sealed class ChunkScheduler
{
    private readonly ChunkSchedulingOptions _options;
    private readonly WaitingChunks _waiting;
    private readonly LeaseKeeper _leases;
    private readonly Stragglers _stragglers;
    private readonly ActiveWorkers _workers;

    /// <summary>Makes a scheduler of chunks that all wait.</summary>
    /// <param name="chunks">How many there are, 0 or more.</param>
    /// <param name="options">How they are handed out; null for <see cref="ChunkSchedulingOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chunks"/> is negative.</exception>
    public ChunkScheduler(int chunks, ChunkSchedulingOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chunks);
        _options = options ?? ChunkSchedulingOptions.Default;
        Chunks = new ChunkTable(chunks);
        _waiting = new WaitingChunks(Chunks);
        _leases = new LeaseKeeper(_options, Chunks, _waiting);
        _stragglers = new Stragglers(_options.StragglerFactor, _options.LongestSilence, _options.LeaseTime);
        _workers = new ActiveWorkers(_options.LeaseTime);
    }

    /// <summary>How far the chunks have come.</summary>
    public ChunkCounts Counts => Chunks.Counts with { Leased = _leases.Table.ChunkCount };

    /// <summary>Whether every chunk is done or given up.</summary>
    public bool IsFinished => Chunks.Counts.Done + Chunks.Counts.Failed == Chunks.Count;

    /// <summary>The workers that have a chunk.</summary>
    public IReadOnlyCollection<string> Workers => _leases.Table.Workers;

    /// <summary>Where each chunk stands.</summary>
    internal ChunkTable Chunks { get; }

    /// <summary>Where a chunk stands.</summary>
    /// <param name="chunk">Its number.</param>
    /// <returns>The state.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such chunk.</exception>
    public ChunkState StateOf(int chunk) => Chunks.StateOf(chunk);

    /// <summary>How many tries of a chunk count; those that were handed back do not.</summary>
    /// <param name="chunk">Its number.</param>
    /// <returns>The number, at most <see cref="ChunkSchedulingOptions.MaxTries"/>.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such chunk.</exception>
    public int TriesOf(int chunk) => Chunks.TriesOf(chunk);

    /// <summary>Why the last try of a chunk failed.</summary>
    /// <param name="chunk">Its number.</param>
    /// <returns>The reason; null if none failed, or if it is done.</returns>
    public string? ReasonOf(int chunk) => Chunks.ReasonOf(chunk);

    /// <summary>
    /// Sets a chunk to where it stood when somebody else kept this. Of one that a worker had, the worker may go on: it has the time of a lease to be
    /// heard of.
    /// </summary>
    /// <param name="chunk">Its number; it must wait, and never have been handed out here.</param>
    /// <param name="state">Where it stood.</param>
    /// <param name="tries">How many tries counted, from 0 to <see cref="ChunkSchedulingOptions.MaxTries"/>.</param>
    /// <param name="reason">Why the last try failed; null if none did.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public void Restore(int chunk, ChunkState state, int tries, string? reason, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tries);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tries, _options.MaxTries);
        Chunks.SetState(chunk, state);
        Chunks.SetTries(chunk, tries);
        Chunks.SetReason(chunk, reason);
        Chunks.ForgetChange(chunk);
        if (state == ChunkState.Leased)
        {
            _leases.Add(chunk, null, now);
        }
        else if (state == ChunkState.Waiting && tries > 0)
        {
            _waiting.AddRetry(chunk, now);
        }
    }

    /// <summary>Hands out a chunk.</summary>
    /// <param name="worker">The name of the worker that asks; no other has it.</param>
    /// <param name="now">The time.</param>
    /// <returns>The chunk that the worker has from now on, or has already; null if there is none for it now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> is null.</exception>
    public ChunkLease? Take(string worker, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(worker);
        Expire(now);
        _workers.Saw(worker, now);
        if (_leases.Table.OfWorker(worker) is { } held)
        {
            return _leases.Prolong(held, worker, now);
        }

        bool isAlone = !_workers.HasOther(worker, now);
        if (_waiting.Take(now, lastWorker => isAlone || lastWorker != worker) is { } next)
        {
            return _leases.Begin(next, worker, now);
        }

        return !_waiting.HasRetries && _stragglers.Find(_leases.Table, now, lease => lease.Worker != worker && TriesOf(lease.Chunk) < _options.MaxTries) is { } slow
            ? _leases.BeginSecond(slow.Chunk, worker, now)
            : null;
    }

    /// <summary>Tells that a worker still works on a chunk.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="try">The try that it works on.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether it has the chunk still; if not, it had better stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> is null.</exception>
    public bool Renew(string worker, int chunk, int @try, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(worker);
        Expire(now);
        _workers.Saw(worker, now);
        if (_leases.Table.Find(worker, chunk, @try) is not { } lease)
        {
            return false;
        }

        _leases.Prolong(lease, worker, now);
        return true;
    }

    /// <summary>Tells that the output of a chunk is there.</summary>
    /// <param name="worker">The worker that says so; its lease need not be valid any more.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether it was not known before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such chunk.</exception>
    public bool Complete(string worker, int chunk, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentOutOfRangeException.ThrowIfNegative(chunk);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chunk, Chunks.Count);
        _workers.Saw(worker, now);
        if (StateOf(chunk) == ChunkState.Done)
        {
            return false;
        }

        if (_leases.Table.RemoveAll(chunk).FirstOrDefault(lease => lease.Worker == worker) is { } lease)
        {
            _stragglers.Add(now - lease.Start);
        }

        _waiting.RemoveRetry(chunk);
        Chunks.SetReason(chunk, null);
        Chunks.SetState(chunk, ChunkState.Done);
        return true;
    }

    /// <summary>Tells that a try of a chunk failed.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="try">The try; one that is over already is not counted again.</param>
    /// <param name="reason">Why it failed.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> or <paramref name="reason"/> is null.</exception>
    public void Fail(string worker, int chunk, int @try, string reason, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(reason);
        _workers.Saw(worker, now);
        if (_leases.Table.Find(worker, chunk, @try) is { } lease)
        {
            _leases.Fail(lease, worker, reason, now);
        }
    }

    /// <summary>Tells that a worker hands a chunk back, since it stops; the try does not count.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="chunk">The chunk.</param>
    /// <param name="try">The try; of one that is over nothing happens.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="worker"/> is null.</exception>
    public void Release(string worker, int chunk, int @try, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(worker);
        _workers.Forget(worker);
        if (_leases.Table.Find(worker, chunk, @try) is { } lease)
        {
            _leases.HandBack(lease, now);
        }
    }

    /// <summary>Lets a chunk that was done or given up be tried anew, as if it never had been: its output is not there, or its cause of failure may have gone.</summary>
    /// <param name="chunk">The chunk; of one that waits or is leased nothing happens.</param>
    /// <param name="now">The time.</param>
    public void Reopen(int chunk, DateTimeOffset now)
    {
        if (StateOf(chunk) is ChunkState.Done or ChunkState.Failed)
        {
            Chunks.Reset(chunk);
            _waiting.AddRetry(chunk, now);
        }
    }

    /// <summary>Takes chunks away from workers that were not heard of in time. <see cref="Take"/> and <see cref="Renew"/> do it too.</summary>
    /// <param name="now">The time.</param>
    public void Expire(DateTimeOffset now) => _leases.Expire(now);

    /// <summary>The chunks of which anything has changed since this was asked last.</summary>
    /// <returns>Their numbers.</returns>
    public IReadOnlyList<int> TakeChanges() => Chunks.TakeChanges();
}
