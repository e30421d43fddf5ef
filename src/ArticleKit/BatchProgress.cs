namespace ArticleKit;

/// <summary>How far a batch has come.</summary>
/// <param name="Completed">The number of results so far, the failed ones among them.</param>
/// <param name="Failed">The number of articles that failed.</param>
/// <param name="Elapsed">The time since the batch began.</param>
public readonly record struct BatchProgress(long Completed, long Failed, TimeSpan Elapsed)
{
    /// <summary>The results a second so far; 0 as long as no time has passed.</summary>
    public double ArticlesPerSecond => Elapsed > TimeSpan.Zero ? Completed / Elapsed.TotalSeconds : 0;
}
