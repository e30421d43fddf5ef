namespace ArticleKit.Terms;

/// <summary>
/// How often English words are spoken, on the Zipf scale: the decimal logarithm of the occurrences in a thousand million words (van Heuven,
/// Mandera, Keuleers and Brysbaert 2014, "SUBTLEX-UK: A new and improved word frequency database for British English").
/// </summary>
internal static class WordFrequencies
{
    /// <summary>What a word counts as that the table of 50,000 words does not hold; half a step of ten below the rarest in it.</summary>
    public const double Unknown = 1.8;

    /// <summary>What a form loses against its base form: few readers who know one do not know the other.</summary>
    public const double FormLoss = 0.5;

    private const int MinStem = 3;
    private const int MaxLength = 64;

    // An ending, and what may stand in its place in the base form.
    private static readonly (string Ending, string[] Bases)[] Endings =
    [
        ("'s", [""]), ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ied", ["y"]), ("ing", ["", "e"]), ("ly", [""]),
        ("ily", ["y"]), ("er", ["", "e"]), ("est", ["", "e"]), ("ness", [""]),
    ];

    private static readonly WordFrequencyTable Table = WordFrequencyTable.Load();

    /// <summary>How many words the table has.</summary>
    public static int Count => Table.Count;

    /// <summary>A word of the table, in lower case, with straight apostrophes.</summary>
    /// <param name="index">Its number from 0 on, in the order of the table.</param>
    public static ReadOnlySpan<char> Word(int index) => Table.Word(index);

    /// <summary>The Zipf value of a word, or that of its base form less a half if that is more.</summary>
    /// <param name="word">The word in lower case, with straight apostrophes.</param>
    public static double Zipf(ReadOnlySpan<char> word) => Math.Max(Table.TryFind(word, out float zipf) ? zipf : Unknown, OfForms(word));

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
            best = Table.TryFind(form[..(stem.Length + ending.Length)], out float zipf) ? Math.Max(best, zipf) : best;
        }

        bool isDoubled = stem.Length > MinStem && stem[^1] == stem[^2];
        return isDoubled && Table.TryFind(stem[..^1], out float single) ? Math.Max(best, single) : best;
    }
}
