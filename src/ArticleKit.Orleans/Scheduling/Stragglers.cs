namespace ArticleKit.Orleans.Scheduling;

/// <summary>Tells which chunk takes long, beside those that are done.</summary>
/// <param name="factor">How many times as long as their mean is long.</param>
internal sealed class Stragglers(double factor)
{
    private TimeSpan _sum;
    private int _count;

    /// <summary>Counts a chunk that is done.</summary>
    public void Add(TimeSpan time)
    {
        if (time > TimeSpan.Zero)
        {
            _sum += time;
            _count++;
        }
    }

    /// <summary>The lease that began first among those that take long; null if there is none, or nothing to compare with.</summary>
    /// <param name="leases">All leases.</param>
    /// <param name="now">The time.</param>
    /// <param name="isFit">Whether the chunk of a lease may be given to one more worker.</param>
    public ChunkLease? Find(LeaseTable leases, DateTimeOffset now, Func<ChunkLease, bool> isFit)
    {
        if (_count == 0 || double.IsPositiveInfinity(factor))
        {
            return null;
        }

        double longest = _sum.Ticks / (double)_count * factor;
        return leases.Oldest(lease => isFit(lease) && (now - lease.Start).Ticks > longest);
    }
}
