using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>The strings of letters that the letters of words stand in, by number.</summary>
internal sealed class SyllableFeatures
{
    private const int Before = 4;
    private const int After = 4;
    private const int Around = 6;
    private const int FewestTimes = 4;

    private readonly Dictionary<MarkedPattern, int> _ids = [];

    /// <summary>Finds the patterns that occur a few times in the words.</summary>
    public SyllableFeatures(IEnumerable<string> words)
    {
        List<MarkedPattern> patterns = [];
        foreach ((MarkedPattern pattern, int times) in words.SelectMany(word => Letters(word).SelectMany(letter => letter)).CountBy(pattern => pattern))
        {
            if (times >= FewestTimes)
            {
                _ids.Add(pattern, patterns.Count);
                patterns.Add(pattern);
            }
        }

        Patterns = patterns;
    }

    public IReadOnlyList<MarkedPattern> Patterns { get; }

    /// <summary>The numbers of the patterns of each letter that may be a syllable.</summary>
    public int[][] Of(string word) =>
        [.. Letters(word).Select(letter => letter.Where(_ids.ContainsKey).Select(pattern => _ids[pattern]).ToArray())];

    private static IEnumerable<IEnumerable<MarkedPattern>> Letters(string word)
    {
        string marked = $"^{word}$";
        byte[] symbols = Symbols.Of(marked);
        return Enumerable.Range(1, word.Length).Where(i => SyllableRules.MayBeSyllable(symbols, i)).Select(i => PatternsAround(marked, i));
    }

    private static IEnumerable<MarkedPattern> PatternsAround(string marked, int index)
    {
        for (int before = 0; before <= Before && before <= index; before++)
        {
            for (int after = 0; after <= After && before + after <= Around && index + after < marked.Length; after++)
            {
                yield return new MarkedPattern(marked.Substring(index - before, before + after + 1), before);
            }
        }
    }
}
