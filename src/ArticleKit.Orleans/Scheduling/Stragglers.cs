namespace ArticleKit.Orleans.Scheduling;

/// <summary>Tells which chunk takes long, beside those that are done, and whose worker may be lost.</summary>
/// <param name="factor">How many times as long as their mean is long.</param>
/// <param name="longestSilence">How long a worker that lives is not heard of at most.</param>
/// <param name="leaseTime">How long a lease lasts from when its worker was heard of.</param>
internal sealed class Stragglers(double factor, TimeSpan longestSilence, TimeSpan leaseTime)
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

    /// <summary>
    /// The lease that began first among those that take long, or whose worker is silent; null if there is none. A scheduler that has just taken up
    /// what another kept has nothing to compare with, and knows the lost only by their silence.
    /// </summary>
    /// <param name="leases">All leases.</param>
    /// <param name="now">The time.</param>
    /// <param name="isFit">Whether the chunk of a lease may be given to one more worker.</param>
    public ChunkLease? Find(LeaseTable leases, DateTimeOffset now, Func<ChunkLease, bool> isFit)
    {
        if (double.IsPositiveInfinity(factor))
        {
            return null;
        }

        double longest = _count == 0 ? double.PositiveInfinity : _sum.Ticks / (double)_count * factor;
        return leases.Oldest(lease => isFit(lease) && ((now - lease.Start).Ticks > longest || lease.End - now < leaseTime - longestSilence));
    }
}
