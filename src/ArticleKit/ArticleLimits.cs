namespace ArticleKit;

/// <summary>What an article may cost. The defaults are safe for pages from anywhere.</summary>
/// <remarks>
/// Memory and time grow in proportion to the input, whatever it is; these limits tell how far. Cleaning the worst page takes about
/// 1 KB of memory a node and 40 bytes a character, and all the analyses of a text together about 60 bytes a character.
/// </remarks>
public sealed record ArticleLimits
{
    /// <summary>The limits where none are given.</summary>
    public static ArticleLimits Default { get; } = new();

    /// <summary>
    /// The longest input in characters, or in bytes where bytes are given; 32,000,000 by default. A longer one is refused with
    /// <see cref="ArticleErrorCode.InputTooLong"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxInputLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxInputLength));
            field = value;
        }
    }

    = 32_000_000;

    /// <summary>
    /// The deepest nesting of elements, from 16 to 1,000; 256 by default. Deeper markup is not refused: its tags are ignored from
    /// there on and its text is kept. (Of 2,584 real pages the deepest has 139.)
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 16 or above 1,000.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 16, nameof(MaxDepth));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000, nameof(MaxDepth));
            field = value;
        }
    }

    = 256;

    /// <summary>
    /// The most nodes of a page: its elements, its pieces of text, and those of its attributes that cleaning reads; 1,000,000 by default. A
    /// page with more is refused with <see cref="ArticleErrorCode.TooManyNodes"/> as soon as that is seen, before they take up memory.
    /// (Of 1,641 real pages the largest has 28,590.)
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxNodes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxNodes));
            field = value;
        }
    }

    = 1_000_000;

    /// <summary>
    /// The longest time that the analysis of one article, or the cleaning of one page, may take; two minutes by default, and
    /// <see cref="Timeout.InfiniteTimeSpan"/> for no limit. What takes longer is ended with <see cref="ArticleErrorCode.TimeLimitExceeded"/>.
    /// It is the only limit whose effect depends on the machine; no article comes near the default unless the machine is overloaded. What a
    /// classifier or a step of your own does is not interrupted; a step is told by <see cref="AnalysisContext.CancellationToken"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative, and not <see cref="Timeout.InfiniteTimeSpan"/>.</exception>
    public TimeSpan MaxTime
    {
        get;
        init
        {
            if (value != Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(MaxTime));
            }

            field = value;
        }
    }

    = TimeSpan.FromMinutes(2);
}
