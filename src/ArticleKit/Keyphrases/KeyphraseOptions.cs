namespace ArticleKit.Keyphrases;

/// <summary>Which keyphrases are wanted, and how they are found.</summary>
public sealed record KeyphraseOptions
{
    /// <summary>The largest value of <see cref="MaxWords"/>.</summary>
    public const int LongestPhrase = 10;

    /// <summary>Ten keyphrases of up to four words by <see cref="KeyphraseAlgorithm.Salience"/>.</summary>
    public static KeyphraseOptions Default { get; } = new();

    /// <summary>How they are found; <see cref="KeyphraseAlgorithm.Salience"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public KeyphraseAlgorithm Algorithm
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(Algorithm), value, "There is no such algorithm.");
            }

            field = value;
        }
    }

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

    /// <summary>
    /// The most words of a phrase, from 1 to <see cref="LongestPhrase"/>; 4 by default. The small words inside a name, as in "Bank of England", do
    /// not count. Longer phrases are left out, not cut.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than <see cref="LongestPhrase"/>.</exception>
    public int MaxWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxWords));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestPhrase, nameof(MaxWords));
            field = value;
        }
    }

    = 4;

    /// <summary>The fewest mentions of a phrase, 1 or more; 1 by default. The surname counts as a mention of the name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MinimumMentions
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MinimumMentions));
            field = value;
        }
    }

    = 1;

    /// <summary>
    /// The language of the text as a BCP 47 tag, whose function words are no part of phrases; null, the default, for that of the analysis, or else
    /// the one that <see cref="Text.LanguageDetector"/> tells from the text.
    /// </summary>
    public string? Language { get; init; }
}
