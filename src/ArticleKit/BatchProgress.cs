using System.Runtime.InteropServices;

namespace ArticleKit;

/// <summary>How far a batch has come.</summary>
/// <param name="Completed">The number of results so far, the failed ones among them.</param>
/// <param name="Failed">The number of articles that failed.</param>
/// <param name="Elapsed">The time since the batch began.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct BatchProgress(long Completed, long Failed, TimeSpan Elapsed)
{
    /// <summary>How many articles there are, as <see cref="BatchOptions.Total"/> tells; null if it does not.</summary>
    public long? Total { get; init; }

    /// <summary>The results a second, over the whole batch so far; 0 as long as no time has passed.</summary>
    public double ArticlesPerSecond => Elapsed > TimeSpan.Zero ? Completed / Elapsed.TotalSeconds : 0;

    /// <summary>
    /// How long the rest takes if it goes on as it went on the whole so far; zero where there are as many results as were said to come, or
    /// more. Null if nobody told how many there are, or nothing is done yet.
    /// </summary>
    public TimeSpan? EstimatedTimeLeft
    {
        get
        {
            if (Total is not { } total || Completed <= 0)
            {
                return null;
            }

            double ticks = (double)Elapsed.Ticks * Math.Max(0, total - Completed) / Completed;
            return ticks < TimeSpan.MaxValue.Ticks ? TimeSpan.FromTicks((long)ticks) : TimeSpan.MaxValue;
        }
    }
}
