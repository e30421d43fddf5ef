namespace ArticleKit.Corpora;

/// <summary>How the files of a corpus are read. Immutable.</summary>
public sealed record CorpusReadingOptions
{
    /// <summary>The options where none are given.</summary>
    public static CorpusReadingOptions Default { get; } = new();

    /// <summary>
    /// The bytes that a record may have at most, unpacked; 64,000,000 by default, room for the longest page that <see cref="ArticleLimits.Default"/>
    /// lets be analysed, even if half of its characters are escaped. No more than one such record is held. A longer one is skipped and
    /// becomes a failed record with the code <c>record_too_long</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,000,000,000.</exception>
    public int MaxRecordLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000);
            field = value;
        }
    }

    = 2 * ArticleLimits.Default.MaxInputLength;

    /// <summary>
    /// Told of each record that could not be read, where only articles are asked for; null by default. It is called by whoever takes the
    /// articles, between two of them.
    /// </summary>
    public Action<CorpusRecord>? RecordFailed { get; init; }
}
