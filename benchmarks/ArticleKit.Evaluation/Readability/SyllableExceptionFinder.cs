using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>Finds the words of a pronouncing dictionary that rules count wrong.</summary>
internal static class SyllableExceptionFinder
{
    private const int MostSyllables = 9;

    /// <summary>Finds the exceptions.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="words">The words with their syllables.</param>
    /// <param name="frequent">Words that are listed even where the rules are right, so that these need not be asked.</param>
    /// <returns>The words that rules and shorter exceptions count wrong, and the frequent ones, in ordinal order.</returns>
    public static SortedDictionary<string, int> Find(SyllableRules rules, IReadOnlyDictionary<string, int> words, IReadOnlySet<string> frequent)
    {
        SortedDictionary<string, int> exceptions = new(StringComparer.Ordinal);

        // Possessives are counted by the words that they are made of, so these come first.
        foreach (IGrouping<int, KeyValuePair<string, int>> length in words.GroupBy(word => word.Key.Length).OrderBy(group => group.Key))
        {
            WordSyllables counter = CreateCounter(rules, exceptions);
            foreach ((string word, int syllables) in length)
            {
                bool listable = word.Length is > 1 and <= SyllableRules.LongestWord && syllables is > 0 and <= MostSyllables;
                if (listable && (frequent.Contains(word) || counter.Count(Symbols.Of(word)) != syllables))
                {
                    exceptions.Add(word, syllables);
                }
            }
        }

        AddUnknown(exceptions, rules, frequent.Where(word => word.Length <= SyllableRules.LongestWord && !words.ContainsKey(word)));
        return exceptions;
    }

    /// <summary>Adds frequent words that the dictionary does not have, as they are counted without an entry.</summary>
    private static void AddUnknown(SortedDictionary<string, int> exceptions, SyllableRules rules, IEnumerable<string> words)
    {
        WordSyllables counter = CreateCounter(rules, exceptions);
        List<(string Word, int Syllables)> counted = [.. words.Select(word => (word, counter.Count(Symbols.Of(word))))];
        foreach ((string word, int syllables) in counted)
        {
            exceptions.Add(word, syllables);
        }
    }

    private static WordSyllables CreateCounter(SyllableRules rules, SortedDictionary<string, int> exceptions)
    {
        using var stream = new MemoryStream(SyllableFiles.Write(exceptions));
        return new WordSyllables(rules, SyllableExceptions.Read(stream));
    }
}
