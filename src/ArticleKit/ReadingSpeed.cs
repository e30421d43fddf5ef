namespace ArticleKit;

/// <summary>How fast people read.</summary>
public static class ReadingSpeed
{
    /// <summary>
    /// The words a minute at which adults read English non-fiction silently: 238, the mean of 190 studies (Brysbaert 2019, "How many
    /// words do we read per minute? A review and meta-analysis of reading rate").
    /// </summary>
    public const int WordsPerMinute = 238;

    /// <summary>How long a text takes to read at <see cref="WordsPerMinute"/>.</summary>
    /// <param name="words">The number of words; 0 or more.</param>
    /// <returns>The time, in whole seconds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="words"/> is negative.</exception>
    public static TimeSpan TimeFor(int words)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        return TimeSpan.FromSeconds(((long)words * 60 + WordsPerMinute - 1) / WordsPerMinute);
    }
}
