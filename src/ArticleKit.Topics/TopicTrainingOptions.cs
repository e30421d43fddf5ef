namespace ArticleKit.Topics;

/// <summary>How a <see cref="TopicClassifier"/> is trained. The defaults suit news articles, long and short.</summary>
public sealed record TopicTrainingOptions
{
    /// <summary>The options where none are given.</summary>
    public static TopicTrainingOptions Default { get; } = new();

    /// <summary>What the order of the rows is drawn from; any number, 1 by default. The same seed gives the same model.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Which runs of words are features; one and two words by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is the empty default of its type.</exception>
    public NgramRange WordNgrams
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfZero(value.Minimum, nameof(WordNgrams));
            field = value;
        }
    }

    = new(1, 2);

    /// <summary>
    /// Which runs of characters within a word are features; null, the default, for none. They make training and prediction some
    /// three times as slow and help with short texts, many classes, and inflected or misspelt words.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is the empty default of its type.</exception>
    public NgramRange? CharacterNgrams
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfZero(value?.Minimum ?? 1, nameof(CharacterNgrams));
            field = value;
        }
    }

    /// <summary>
    /// Whether the form of the writing is looked at beside its words: how long the text is, whether it has a title, which punctuation
    /// marks it uses, how often it has capitals and figures. True by default: sections of a newspaper differ in all of that. Set it to
    /// false where the articles to be classified are written in another form than those of the training data.
    /// </summary>
    public bool UsesForm { get; init; } = true;

    /// <summary>
    /// How far n-grams that go with single topics weigh more than others, from 0 (not at all) to 1; 0.6 by default. It is the power of
    /// the standard deviation of an n-gram's log-count ratios over the topics, which its value is multiplied by.
    /// </summary>
    /// <remarks>
    /// After S. Wang, C. D. Manning (2012): Baselines and bigrams: simple, good sentiment and topic classification. Theirs is a ratio
    /// for each topic and a classifier on each; one factor for all topics costs nothing and was more accurate.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 1, or no number.</exception>
    public double SupervisedWeighting
    {
        get;
        init => field = Checked(value, 0, 1, nameof(SupervisedWeighting));
    }

    = 0.6;

    /// <summary>The words that are left out before n-grams are formed; none by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of <see cref="StopWordList"/>.</exception>
    public StopWordList StopWords
    {
        get;
        init
        {
            if (!Enum.IsDefined(value))
            {
                throw new ArgumentOutOfRangeException(nameof(StopWords), value, "There is no such list of stop words.");
            }

            field = value;
        }
    }

    /// <summary>
    /// N-grams are told apart by a hash of this many bits, from 10 to 26; 24 by default. Fewer bits let more n-grams share a weight.
    /// The model holds only the n-grams that were seen, so that more bits cost memory in training alone.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 10 or above 26.</exception>
    public int HashBits
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 10, nameof(HashBits));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 26, nameof(HashBits));
            field = value;
        }
    }

    = 24;

    /// <summary>
    /// An n-gram must stand in at least this many articles; 1 or more, 2 by default. Where that leaves nothing, as in very small
    /// training data, every n-gram is kept.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MinimumDocumentFrequency
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MinimumDocumentFrequency));
            field = value;
        }
    }

    = 2;

    /// <summary>
    /// At most this many n-grams are kept, those that tell the topics apart best by chi-squared; from 1 to 4,000,000, 1,000,000 by
    /// default. It bounds the size of the model: an n-gram takes some four bytes and another for each topic.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 4,000,000.</exception>
    public int MaxFeatures
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxFeatures));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 4_000_000, nameof(MaxFeatures));
            field = value;
        }
    }

    = 1_000_000;

    /// <summary>As how many words of the text a word of the title counts, from 0 (not at all) to 100; 2 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 100, or no number.</exception>
    public double TitleWeight
    {
        get;
        init => field = Checked(value, 0, 100, nameof(TitleWeight));
    }

    = 2;

    /// <summary>
    /// How far rare topics are made up for, from 0 (each article weighs the same) to 1 (each topic weighs the same); 0 by default.
    /// Above 0 the topics are told apart better where articles come from elsewhere than the training data.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 1, or no number.</exception>
    public double ClassBalance
    {
        get;
        init => field = Checked(value, 0, 1, nameof(ClassBalance));
    }

    /// <summary>
    /// How strongly weights are held small, from 0.001 to 1,000; null, the default, for a hundredth of the square root of the number of
    /// articles. It is the inverse of the constant C of support vector machines: the sum of losses plus half of this value times the
    /// squared weights is made smallest.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0.001, above 1,000, or no number.</exception>
    public double? Regularization
    {
        get;
        init => field = value is { } given ? Checked(given, 0.001, 1000, nameof(Regularization)) : null;
    }

    /// <summary>How often the trainer goes through the data, from 1 to 1,000; 8 by default. Five times as often if there are fewer than 4,000 articles.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 1,000.</exception>
    public int MaxIterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxIterations));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000, nameof(MaxIterations));
            field = value;
        }
    }

    = 8;

    /// <summary>
    /// The bits of a weight in the model, 4 or 8; 8 by default. With 4 a model is about half as large, and hardly less accurate.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither 4 nor 8.</exception>
    public int WeightBits
    {
        get;
        init => field = value is 4 or 8
            ? value
            : throw new ArgumentOutOfRangeException(nameof(WeightBits), value, "Weights have 4 or 8 bits.");
    }

    = 8;

    /// <summary>What the model may be told about its data and their licence; stored in the model, empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is longer than 10,000 characters.</exception>
    public string DataLicence
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(DataLicence));
            field = value.Length <= 10_000 ? value : throw new ArgumentException("The licence text is too long.", nameof(DataLicence));
        }
    }

    = "";

    private static double Checked(double value, double least, double most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"The value must be from {least} to {most}."));
}
