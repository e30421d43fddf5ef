using System.CommandLine;
using System.Globalization;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Commands;

/// <summary>The options that tell how a topic model is trained. The library checks their values.</summary>
internal sealed class TrainingOptionSet
{
    private const string Nothing = "none";
    private const string Automatic = "auto";

    private static readonly TopicTrainingOptions Defaults = TopicTrainingOptions.Default;

    private readonly Option<string?> _wordNgrams = Text(
        "--word-ngrams",
        "N-M",
        FormattableString.Invariant($"Which runs of words are features, such as 1 or 1-3; {Defaults.WordNgrams.Minimum}-{Defaults.WordNgrams.Maximum} by default."));

    private readonly Option<string?> _characterNgrams = Text(
        "--character-ngrams",
        "N-M",
        $"Which runs of characters within words are features, such as 2-5, or {Nothing}; {Describe(Defaults.CharacterNgrams)} by default.");

    private readonly Option<string?> _stopWords = Text("--stop-words", "none|english", "Which words are left out; none by default.");
    private readonly Option<string?> _titleWeight = Number("--title-weight", "As how many words of the text a word of the title counts", Defaults.TitleWeight);
    private readonly Option<string?> _classBalance = Number("--class-balance", "How far rare topics are made up for, from 0 to 1", Defaults.ClassBalance);
    private readonly Option<string?> _regularization = Text(
        "--regularization", "N", $"How strongly weights are held small, or {Automatic}, the default: the more articles there are, the more strongly.");

    private readonly Option<string?> _supervisedWeighting = Number(
        "--supervised-weighting", "How far runs that go with single topics weigh more than others, from 0 to 1", Defaults.SupervisedWeighting);

    private readonly Option<bool> _noForm = new("--no-form")
    {
        Description = "Look at words only, and not at the length, capitals, figures and punctuation marks of an article.",
    };

    private readonly Option<string?> _minFrequency =
        Number("--min-document-frequency", "In how many articles a run of words or characters must stand", Defaults.MinimumDocumentFrequency);

    private readonly Option<string?> _maxFeatures = Number("--max-features", "How many runs of words and characters are kept at most", Defaults.MaxFeatures);
    private readonly Option<string?> _maxIterations = Number("--max-iterations", "How often the data are gone through at most", Defaults.MaxIterations);
    private readonly Option<string?> _hashBits = Number("--hash-bits", "The bits of the hash that tells runs apart", Defaults.HashBits);

    private readonly Option<string?> _seed =
        Number("--seed", "Decides the order in which articles are seen; the same data and seed give the same model", Defaults.Seed);

    private readonly Option<string?> _licence = Text("--licence", "TEXT", "What the model is to say about its data and their licence.");

    public void AddTo(Command command)
    {
        Option[] options =
        [
            _wordNgrams, _characterNgrams, _stopWords, _noForm, _supervisedWeighting, _titleWeight, _classBalance, _regularization, _minFrequency,
            _maxFeatures, _maxIterations, _hashBits, _seed, _licence,
        ];
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads the options.</summary>
    /// <exception cref="UsageException">A value is not allowed.</exception>
    public TopicTrainingOptions Read(ParseResult arguments)
    {
        TopicTrainingOptions options = arguments.GetValue(_noForm) ? Defaults with { UsesForm = false } : Defaults;
        Set(_wordNgrams, value => options with { WordNgrams = Range(value) });
        Set(_characterNgrams, value => options with { CharacterNgrams = value == Nothing ? null : Range(value) });
        Set(_stopWords, value => options with { StopWords = Words(value) });
        Set(_supervisedWeighting, value => options with { SupervisedWeighting = Decimal(value) });
        Set(_titleWeight, value => options with { TitleWeight = Decimal(value) });
        Set(_classBalance, value => options with { ClassBalance = Decimal(value) });
        Set(_regularization, value => options with { Regularization = value == Automatic ? null : Decimal(value) });
        Set(_minFrequency, value => options with { MinimumDocumentFrequency = Whole(value) });
        Set(_maxFeatures, value => options with { MaxFeatures = Whole(value) });
        Set(_maxIterations, value => options with { MaxIterations = Whole(value) });
        Set(_hashBits, value => options with { HashBits = Whole(value) });
        Set(_seed, value => options with { Seed = Whole(value) });
        Set(_licence, value => options with { DataLicence = value });
        return options;

        void Set(Option<string?> option, Func<string, TopicTrainingOptions> set)
        {
            if (arguments.GetValue(option) is not { } value)
            {
                return;
            }

            try
            {
                options = set(value);
            }
            catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException)
            {
                // The first line tells; those after it name the parameter of the library.
                string reason = exception.Message.Split('\n')[0].Split(" (Parameter")[0].TrimEnd('\r');
                throw new UsageException($"{option.Name} cannot be '{value}': {reason}");
            }
        }
    }

    private static Option<string?> Text(string name, string value, string description) => new(name) { Description = description, HelpName = value };

    private static Option<string?> Number(string name, string description, double byDefault) =>
        Text(name, "N", string.Create(CultureInfo.InvariantCulture, $"{description}; {byDefault:#,0.###} by default."));

    private static string Describe(NgramRange? range) => range is { } known ? FormattableString.Invariant($"{known.Minimum}-{known.Maximum}") : Nothing;

    private static double Decimal(string value) => double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Whole(string value) => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static NgramRange Range(string value)
    {
        int dash = value.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? new NgramRange(Whole(value), Whole(value)) : new NgramRange(Whole(value[..dash]), Whole(value[(dash + 1)..]));
    }

    private static StopWordList Words(string value) => value switch
    {
        Nothing => StopWordList.None,
        "english" => StopWordList.English,
        _ => throw new FormatException("There is no such list of stop words."),
    };
}
