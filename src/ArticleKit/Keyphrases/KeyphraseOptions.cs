namespace ArticleKit.Keyphrases;

/// <summary>How many keyphrases are wanted.</summary>
public sealed record KeyphraseOptions
{
    /// <summary>Ten keyphrases.</summary>
    public static KeyphraseOptions Default { get; } = new();

    /// <summary>The most keyphrases, 1 or more; 10 by default. A short text may have fewer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxCount
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxCount));
            field = value;
        }
    }

    = 10;
}
