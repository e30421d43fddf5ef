namespace ArticleKit.Summarization;

/// <summary>How a text is to be summarized, and how long the summary is to be.</summary>
/// <remarks>
/// Where several limits are given, all hold. Where none is given, <see cref="Sentences"/> is 3. A text that is not empty never
/// gives an empty summary: at least one sentence is kept, whatever its length.
/// </remarks>
public sealed record SummaryOptions
{
    /// <summary>The number of sentences where nothing is asked for.</summary>
    public const int DefaultSentences = 3;

    /// <summary>The least words of a sentence where nothing is asked for.</summary>
    public const int DefaultMinimumSentenceWords = 3;

    /// <summary>Three sentences.</summary>
    public static SummaryOptions Default { get; } = new();

    /// <summary>How the sentences are found; <see cref="SummaryAlgorithm.News"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public SummaryAlgorithm Algorithm
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Algorithm), value, "There is no such algorithm.");
    }

    /// <summary>The number of sentences, 1 or more; null for no limit of this kind. Honoured exactly where the text has as many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int? Sentences
    {
        get;
        init => field = AtLeastOne(value, nameof(Sentences));
    }

    /// <summary>
    /// The number of words, 1 or more; null for no limit of this kind. Whole sentences are chosen, and the summary ends at the
    /// sentence whose end is nearest to this number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int? Words
    {
        get;
        init => field = AtLeastOne(value, nameof(Words));
    }

    /// <summary>
    /// The length of <see cref="Summary.Text"/> in UTF-16 code units, 1 or more; null for no limit of this kind. Whole sentences are chosen,
    /// and the summary ends at the sentence whose end is nearest to this number.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int? Characters
    {
        get;
        init => field = AtLeastOne(value, nameof(Characters));
    }

    /// <summary>
    /// The share of the sentences of the text, above 0 and up to 1; null for no limit of this kind. Rounded to the nearest number of
    /// sentences, and up to one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0, or above 1.</exception>
    public double? Ratio
    {
        get;
        init => field = value is null or (> 0 and <= 1) ? value
            : throw new ArgumentOutOfRangeException(nameof(Ratio), value, "A ratio is above 0 and up to 1.");
    }

    /// <summary>In which order the sentences stand; as in the article by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enumeration.</exception>
    public SummaryOrder Order
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Order), value, "There is no such order.");
    }

    /// <summary>
    /// Sentences of fewer words are chosen only when no longer one is left, and then like headings and other fragments; 0 or more, 3 by default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MinimumSentenceWords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MinimumSentenceWords));
            field = value;
        }
    } = DefaultMinimumSentenceWords;

    /// <summary>What the reader wants to know: sentences that share its words count more. Null or blank (the default) for nothing special.</summary>
    public string? Query { get; init; }

    /// <summary>
    /// What a sentence with all words of <see cref="Query"/> gains, where the best sentence without any has 1; 0 or more, 1 by default. More than
    /// a million counts as a million.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double QueryWeight
    {
        get;
        init => field = Weight(value, nameof(QueryWeight));
    } = 1;

    /// <summary>
    /// What a sentence with all words of the title gains, where the best sentence without any has 1; 0 or more, 0 by default, since
    /// <see cref="SummaryAlgorithm.News"/> weighs the title in any case and the published methods do not know it. More than a million counts as a million.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double TitleWeight
    {
        get;
        init => field = Weight(value, nameof(TitleWeight));
    }

    /// <summary>
    /// The language of the text as a BCP 47 tag, which tells the words that say nothing of the subject; null (the default) for that of the
    /// article, and by itself to take short frequent words for such ones unless the text looks English. Those of English are known; in any
    /// other language a short word written small is taken for one.
    /// </summary>
    public string? Language { get; init; }

    private static int? AtLeastOne(int? value, string name)
    {
        if (value is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, name);
        }

        return value;
    }

    private static double Weight(double value, string name) => value >= 0 && double.IsFinite(value) ? value
        : throw new ArgumentOutOfRangeException(name, value, "A weight is finite and not negative.");
}
