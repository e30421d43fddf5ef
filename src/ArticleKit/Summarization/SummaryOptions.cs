namespace ArticleKit.Summarization;

/// <summary>How long a summary is to be.</summary>
/// <remarks>
/// Where both limits are given, both hold. Where neither is given, <see cref="Sentences"/> is 3. A text that is not empty never
/// gives an empty summary: at least one sentence is kept, whatever its length.
/// </remarks>
public sealed record SummaryOptions
{
    /// <summary>The number of sentences where nothing is asked for.</summary>
    public const int DefaultSentences = 3;

    /// <summary>Three sentences.</summary>
    public static SummaryOptions Default { get; } = new();

    /// <summary>The number of sentences, 1 or more; null for no limit of this kind. Honoured exactly where the text has as many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int? Sentences
    {
        get;
        init
        {
            if (value is { } number)
            {
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, nameof(Sentences));
            }

            field = value;
        }
    }

    /// <summary>
    /// The number of words, 1 or more; null for no limit of this kind. Whole sentences are chosen, and the summary ends at the
    /// sentence whose end is nearest to this number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int? Words
    {
        get;
        init
        {
            if (value is { } number)
            {
                ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, nameof(Words));
            }

            field = value;
        }
    }
}
