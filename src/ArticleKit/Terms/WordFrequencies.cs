using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArticleKit.Terms;

/// <summary>
/// How often English words are spoken, on the Zipf scale: the decimal logarithm of the occurrences in a thousand million words (van Heuven,
/// Mandera, Keuleers and Brysbaert 2014, "SUBTLEX-UK: A new and improved word frequency database for British English").
/// </summary>
internal static class WordFrequencies
{
    /// <summary>What a word counts as that the table of 50,000 words does not hold; half a step of ten below the rarest in it.</summary>
    public const double Unknown = 1.8;

    // What a form loses against its base form: few readers who know one do not know the other.
    private const double FormLoss = 0.5;
    private const int MinStem = 3;
    private const int MaxLength = 64;

    private const string ResourceName = "ArticleKit.Terms.word-frequency-en.txt.br";

    // An ending, and what may stand in its place in the base form.
    private static readonly (string Ending, string[] Bases)[] Endings =
    [
        ("'s", [""]), ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ied", ["y"]), ("ing", ["", "e"]), ("ly", [""]),
        ("ily", ["y"]), ("er", ["", "e"]), ("est", ["", "e"]), ("ness", [""]),
    ];

    private static readonly Dictionary<string, float> Stated = Load();
    private static readonly Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> StatedLookup = Stated.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of the table, in lower case, with straight apostrophes.</summary>
    public static IReadOnlyCollection<string> Words => Stated.Keys;

    /// <summary>The Zipf value of a word, or that of its base form less a half if that is more.</summary>
    /// <param name="word">The word in lower case, with straight apostrophes.</param>
    public static double Zipf(ReadOnlySpan<char> word) => Math.Max(StatedLookup.TryGetValue(word, out float zipf) ? zipf : Unknown, OfForms(word));

    private static double OfForms(ReadOnlySpan<char> word)
    {
        double best = double.NegativeInfinity;
        if (word.Length is > MinStem and <= MaxLength && word[^1] is 's' or 'd' or 'g' or 'y' or 'r' or 't')
        {
            Span<char> form = stackalloc char[MaxLength];
            foreach ((string ending, string[] bases) in Endings)
            {
                if (word.Length - ending.Length >= MinStem && word.EndsWith(ending, StringComparison.Ordinal))
                {
                    best = Math.Max(best, OfBase(word[..^ending.Length], bases, form) - FormLoss);
                }
            }
        }

        return best;
    }

    private static double OfBase(ReadOnlySpan<char> stem, string[] bases, Span<char> form)
    {
        double best = double.NegativeInfinity;
        stem.CopyTo(form);
        foreach (string ending in bases)
        {
            ending.CopyTo(form[stem.Length..]);
            best = StatedLookup.TryGetValue(form[..(stem.Length + ending.Length)], out float zipf) ? Math.Max(best, zipf) : best;
        }

        bool isDoubled = stem.Length > MinStem && stem[^1] == stem[^2];
        return isDoubled && StatedLookup.TryGetValue(stem[..^1], out float single) ? Math.Max(best, single) : best;
    }

    /// <summary>Each line of the file is a Zipf value and the words that have it.</summary>
    private static Dictionary<string, float> Load()
    {
        using Stream stream = typeof(WordFrequencies).Assembly.GetManifestResourceStream(ResourceName)!;
        using var text = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(text, Encoding.UTF8);
        Dictionary<string, float> table = new(50_000, StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            string[] words = line.Split(' ');
            float zipf = float.Parse(words[0], CultureInfo.InvariantCulture);
            foreach (string word in words.AsSpan(1))
            {
                table[word] = zipf;
            }
        }

        return table;
    }
}
