namespace ArticleKit;

/// <summary>How many articles are analysed at once, and how their results come back.</summary>
public sealed record BatchOptions
{
    /// <summary>The options where none are given.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>How many articles are analysed at the same time, from 1 to 1,024; the number of processors by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,024.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Parallelism));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024, nameof(Parallelism));
            field = value;
        }
    }

    = Math.Clamp(Environment.ProcessorCount, 1, 1024);

    /// <summary>
    /// Whether the results come in the order of the articles, as they do by default. Otherwise each comes as soon as it is there,
    /// and <see cref="ArticleResult.Index"/> tells its place.
    /// </summary>
    public bool PreserveOrder { get; init; } = true;

    /// <summary>
    /// Told after each article how far the batch has come, before its result is given; null by default. Whoever throws when told is not told
    /// any more; the exception comes out after the last result, so that none gets lost.
    /// </summary>
    public IProgress<BatchProgress>? Progress { get; init; }

    /// <summary>
    /// How many articles there will be, if that is known: <see cref="BatchProgress.EstimatedTimeLeft"/> is reckoned by it. Null by default.
    /// It decides over nothing else; there may be more articles, or fewer.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long? Total
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(Total));
            field = value;
        }
    }
}
