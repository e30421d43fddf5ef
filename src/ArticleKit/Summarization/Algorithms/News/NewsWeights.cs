using System.Globalization;
using System.Reflection;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>How much each <see cref="NewsFeature"/> speaks for a sentence. Immutable.</summary>
/// <remarks>
/// The weights inside the library were learned by <c>ArticleKit.Evaluation train-news-summarizer</c>, which writes the file: a name and a number
/// in each line. They are those of a logistic model that tells which of two summaries of a news story is closer to the one that its editors
/// wrote. The stories have no titles: the weight of the title is set by hand, like that of being central.
/// </remarks>
internal sealed class NewsWeights
{
    private const string Resource = "ArticleKit.Summarization.Algorithms.News.news-weights.txt";
    private const string RedundancyName = "Redundancy";
    private const string LowestName = "Lowest";
    private const string HighestName = "Highest";

    private readonly double[] _values;

    /// <summary>Takes weights.</summary>
    /// <param name="values">The weight of each feature, in the order of <see cref="NewsFeature"/>.</param>
    /// <param name="redundancy">The weight of being like a sentence that is chosen already; mostly negative.</param>
    /// <param name="lowest">The sum that is a score of 0.</param>
    /// <param name="highest">The sum that is a score of 1.</param>
    public NewsWeights(double[] values, double redundancy, double lowest, double highest)
    {
        _values = values;
        Redundancy = redundancy;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The weights inside the library.</summary>
    public static NewsWeights Default { get; } = Load();

    /// <summary>The weight of being like a sentence that is chosen already.</summary>
    public double Redundancy { get; }

    /// <summary>The sum that is a score of 0.</summary>
    public double Lowest { get; }

    /// <summary>The sum that is a score of 1.</summary>
    public double Highest { get; }

    /// <summary>The weight of a feature.</summary>
    public double this[NewsFeature feature] => _values[(int)feature];

    /// <summary>Reads weights as <see cref="Write"/> writes them.</summary>
    /// <exception cref="FormatException">A line is no name and number, or a weight is missing.</exception>
    public static NewsWeights Read(TextReader reader)
    {
        Dictionary<string, double> read = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] parts = line.Split(' ');
                read[parts[0]] = double.Parse(parts[^1], CultureInfo.InvariantCulture);
            }
        }

        double Take(string name) => read.TryGetValue(name, out double value) ? value : throw new FormatException($"The weight {name} is missing.");
        return new NewsWeights([.. Enum.GetNames<NewsFeature>().Select(Take)], Take(RedundancyName), Take(LowestName), Take(HighestName));
    }

    /// <summary>Writes the weights, one in each line.</summary>
    public void Write(TextWriter writer)
    {
        foreach (NewsFeature feature in Enum.GetValues<NewsFeature>())
        {
            writer.Write(FormattableString.Invariant($"{feature} {this[feature]:0.####}\n"));
        }

        writer.Write(FormattableString.Invariant($"{RedundancyName} {Redundancy:0.####}\n{LowestName} {Lowest:0.####}\n{HighestName} {Highest:0.####}\n"));
    }

    /// <summary>The weighted sum of the features of a sentence.</summary>
    public double Sum(ReadOnlySpan<double> features)
    {
        double sum = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            sum += _values[i] * features[i];
        }

        return sum;
    }

    private static NewsWeights Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
