namespace ArticleKit;

/// <summary>What an article may cost. The defaults are safe for pages from anywhere.</summary>
/// <remarks>
/// There is no limit of time: every step takes time in proportion to the length of the input, which <see cref="MaxInputLength"/>
/// bounds. Whoever cannot wait passes a cancellation token to <see cref="ArticleAnalyzer.Analyze"/>, which is looked at between steps.
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
}
