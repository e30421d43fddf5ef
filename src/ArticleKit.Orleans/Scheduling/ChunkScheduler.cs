namespace ArticleKit.Orleans.Scheduling;

/// <summary>
/// Decides who works on which chunk next: leases that must be renewed, tries again after failures and lost workers, an end of trying, and second
/// tries of what takes long at the end. It knows no clock and does nothing but decide, so that a simulation decides as a cluster does. For one thread.
/// </summary>
/// <remarks>
/// An answer counts whenever it comes, from whomever: a chunk whose output is there is done, and it becomes so once. A worker that asks
/// again while it has a chunk is given the same again, since the answer to it may have been lost.
/// </remarks>
public sealed class ChunkScheduler
{
    private readonly ChunkSchedulingOptions _options;
    private readonly ChunkState[] _states;
    private readonly byte[] _tries;
    private readonly LeaseTable _leases = new();
    private readonly RetryQueue _retries = new();
    private readonly Dictionary<int, string> _reasons = [];
    private readonly HashSet<int> _changes = [];
    private readonly ActiveWorkers _workers;
    private int _next;
    private ChunkCounts _counts;
    private TimeSpan _doneTime;
    private int _timed;

    /// <summary>Makes a scheduler of chunks that all wait.</summary>
    /// <param name="chunks">How many there are, 0 or more.</param>
    /// <param name="options">How they are handed out; null for <see cref="ChunkSchedulingOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="chunks"/> is negative.</exception>
    public ChunkScheduler(int chunks, ChunkSchedulingOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chunks);
        _options = options ?? ChunkSchedulingOptions.Default;
        _states = new ChunkState[chunks];
        _tries = new byte[chunks];
        _counts = new ChunkCounts { Total = chunks };
        _workers = new ActiveWorkers(_options.LeaseTime);
    }

    /// <summary>How far the chunks have come.</summary>
    public ChunkCounts Counts => _counts with { Leased = _leases.ChunkCount };

    /// <summary>Whether every chunk is done or given up.</summary>
    public bool IsFinished => _counts.Done + _counts.Failed == _counts.Total;

    /// <summary>The workers that have a chunk.</summary>
    public IReadOnlyCollection<string> Workers => _leases.Workers;

    /// <summary>Where a chunk stands.</summary>
    /// <param name="chunk">Its number.</param>
    /// <returns>The state.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such chunk.</exception>
    public ChunkState StateOf(int chunk) => _states[chunk];

    /// <summary>How many tries of a chunk count; those that were handed back do not.</summary>
    /// <param name="chunk">Its number.</param>
    /// <returns>The number, at most <see cref="ChunkSchedulingOptions.MaxTries"/>.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such chunk.</exception>
    public int TriesOf(int chunk) => _tries[chunk];

    /// <summary>Why the last try of a chunk failed.</summary>
    /// <param name="chunk">Its number.</param>
    /// <returns>The reason; null if none failed, or if it is done.</returns>
    public string? ReasonOf(int chunk) => _reasons.GetValueOrDefault(chunk);

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
        _states[chunk] = state;
        CountTries(chunk, tries);
        if (reason is not null)
        {
            _reasons[chunk] = reason;
        }

        switch (state)
        {
            case ChunkState.Leased:
                _leases.Add(new ChunkLease(chunk, null, tries, now, now + _options.LeaseTime));
                break;
            case ChunkState.Waiting when tries > 0:
                _retries.Add(chunk, now);
                break;
            case ChunkState.Done:
                _counts = _counts with { Done = _counts.Done + 1 };
                break;
            case ChunkState.Failed:
                _counts = _counts with { Failed = _counts.Failed + 1 };
                break;
            default:
                break;
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
        if (_leases.OfWorker(worker) is { } held)
        {
            return Prolong(held, worker, now);
        }

        bool isAlone = !_workers.HasOther(worker, now);
        if (_retries.Take(now, lastWorker => isAlone || lastWorker != worker) is { } again)
        {
            return Lease(again, worker, now);
        }

        for (; _next < _states.Length; _next++)
        {
            if (_states[_next] == ChunkState.Waiting && _tries[_next] == 0 && !_retries.Has(_next))
            {
                return Lease(_next++, worker, now);
            }
        }

        return _retries.IsEmpty && FindStraggler(worker, now) is { } straggler ? LeaseAgain(straggler, worker, now) : null;
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
        if (_leases.Find(worker, chunk, @try) is not { } lease)
        {
            return false;
        }

        Prolong(lease, worker, now);
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
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(chunk, _states.Length);
        _workers.Saw(worker, now);
        if (_states[chunk] == ChunkState.Done)
        {
            return false;
        }

        if (_states[chunk] == ChunkState.Failed)
        {
            _counts = _counts with { Failed = _counts.Failed - 1 };
        }

        if (_leases.RemoveAll(chunk).FirstOrDefault(lease => lease.Worker == worker) is { } lease && now > lease.Start)
        {
            _doneTime += now - lease.Start;
            _timed++;
        }

        _retries.Remove(chunk);
        _reasons.Remove(chunk);
        _counts = _counts with { Done = _counts.Done + 1 };
        Set(chunk, ChunkState.Done);
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
        if (_leases.Find(worker, chunk, @try) is { } lease)
        {
            End(lease, worker, reason, now);
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
        if (_leases.Find(worker, chunk, @try) is not { } lease)
        {
            return;
        }

        _leases.Remove(lease);
        CountTries(chunk, _tries[chunk] - 1);
        if (_leases.CountOf(chunk) == 0)
        {
            _retries.Add(chunk, now);
            Set(chunk, ChunkState.Waiting);
        }
        else
        {
            _changes.Add(chunk);
        }
    }

    /// <summary>Lets a chunk that was done or given up be tried anew, as if it never had been: its output is not there, or its cause of failure may have gone.</summary>
    /// <param name="chunk">The chunk; of one that waits or is leased nothing happens.</param>
    /// <param name="now">The time.</param>
    public void Reopen(int chunk, DateTimeOffset now)
    {
        if (_states[chunk] is ChunkState.Done or ChunkState.Failed)
        {
            bool isDone = _states[chunk] == ChunkState.Done;
            _counts = _counts with { Done = _counts.Done - (isDone ? 1 : 0), Failed = _counts.Failed - (isDone ? 0 : 1) };
            CountTries(chunk, 0);
            _reasons.Remove(chunk);
            _retries.Add(chunk, now);
            Set(chunk, ChunkState.Waiting);
        }
    }

    /// <summary>Takes chunks away from workers that were not heard of in time. <see cref="Take"/> and <see cref="Renew"/> do it too.</summary>
    /// <param name="now">The time.</param>
    public void Expire(DateTimeOffset now)
    {
        foreach (ChunkLease lease in _leases.EndedBy(now))
        {
            _counts = _counts with { Lost = _counts.Lost + 1 };
            End(lease, lease.Worker, "The worker was lost: it was not heard of in time.", now);
        }
    }

    /// <summary>The chunks whose state or tries have changed since this was asked last.</summary>
    /// <returns>Their numbers.</returns>
    public IReadOnlyList<int> TakeChanges()
    {
        int[] changes = [.. _changes];
        Array.Sort(changes);
        _changes.Clear();
        return changes;
    }

    private ChunkLease Lease(int chunk, string worker, DateTimeOffset now)
    {
        CountTries(chunk, _tries[chunk] + 1);
        var lease = new ChunkLease(chunk, worker, _tries[chunk], now, now + _options.LeaseTime);
        _leases.Add(lease);
        Set(chunk, ChunkState.Leased);
        return lease;
    }

    private ChunkLease LeaseAgain(int chunk, string worker, DateTimeOffset now)
    {
        _counts = _counts with { SecondTries = _counts.SecondTries + 1 };
        return Lease(chunk, worker, now);
    }

    private ChunkLease Prolong(ChunkLease lease, string worker, DateTimeOffset now)
    {
        ChunkLease longer = lease with { Worker = worker, End = now + _options.LeaseTime };
        _leases.Remove(lease);
        _leases.Add(longer);
        return longer;
    }

    private int? FindStraggler(string worker, DateTimeOffset now)
    {
        if (_timed == 0 || double.IsPositiveInfinity(_options.StragglerFactor))
        {
            return null;
        }

        double longest = _doneTime.Ticks / (double)_timed * _options.StragglerFactor;
        return _leases.Oldest(lease => lease.Worker != worker && _tries[lease.Chunk] < _options.MaxTries && (now - lease.Start).Ticks > longest)?.Chunk;
    }

    private void End(ChunkLease lease, string? worker, string reason, DateTimeOffset now)
    {
        _leases.Remove(lease);
        _reasons[lease.Chunk] = reason;
        if (_leases.CountOf(lease.Chunk) > 0)
        {
            _changes.Add(lease.Chunk);
        }
        else if (_tries[lease.Chunk] >= _options.MaxTries)
        {
            _counts = _counts with { Failed = _counts.Failed + 1 };
            Set(lease.Chunk, ChunkState.Failed);
        }
        else
        {
            _retries.Add(lease.Chunk, now + _options.DelayAfter(_tries[lease.Chunk]), worker);
            Set(lease.Chunk, ChunkState.Waiting);
        }
    }

    private void CountTries(int chunk, int tries)
    {
        _counts = _counts with { Retries = _counts.Retries + Math.Max(0, tries - 1) - Math.Max(0, _tries[chunk] - 1) };
        _tries[chunk] = (byte)tries;
    }

    private void Set(int chunk, ChunkState state)
    {
        _states[chunk] = state;
        _changes.Add(chunk);
    }
}
