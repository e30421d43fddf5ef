namespace ArticleKit.Evaluation.Readability;

/// <summary>Learns the rules of <c>SyllableCounter</c> from words whose syllables are known.</summary>
/// <remarks>
/// Transformation-based learning (Brill 1995) without an order among the rules: beginning with the number of vowel groups, the rule that
/// removes most of the remaining error over all words is taken again and again, until none removes more than <c>minimumGain</c> words' worth.
/// Equal gains go by the ordinal order of the patterns, so that the same words always give the same rules.
/// </remarks>
internal sealed class SyllableRuleLearner
{
    private const int LongestPattern = 6;
    private const int FewestWords = 4;

    /// <summary>An error of more syllables counts as one of this many, so that a few odd words do not rule.</summary>
    private const int LargestError = 2;

    private readonly List<string> _patterns = [];
    private readonly List<(int Pattern, int Times)[]> _patternsOfWord = [];
    private readonly List<(int Word, int Times)>[] _wordsOfPattern;
    private readonly int[] _syllables;
    private readonly int[] _counts;

    /// <summary>The gain of adding 1 for each pattern, and after these the gain of adding -1.</summary>
    private readonly int[] _gains;

    private SyllableRuleLearner(IReadOnlyList<(string Word, int Syllables)> words)
    {
        Dictionary<string, int> ids = FindPatterns(words);
        _wordsOfPattern = [.. _patterns.Select(_ => new List<(int, int)>())];
        _gains = new int[2 * _patterns.Count];
        _syllables = [.. words.Select(word => word.Syllables)];
        _counts = [.. words.Select(word => CountVowelGroups(word.Word))];
        for (int i = 0; i < words.Count; i++)
        {
            (int Pattern, int Times)[] patterns = [.. Substrings(words[i].Word).Where(ids.ContainsKey).Select(text => ids[text]).CountBy(id => id)
                .Select(pair => (pair.Key, pair.Value))];
            _patternsOfWord.Add(patterns);
            foreach ((int pattern, int times) in patterns)
            {
                _wordsOfPattern[pattern].Add((i, times));
                _gains[pattern] += Gain(i, _counts[i], times);
                _gains[_patterns.Count + pattern] += Gain(i, _counts[i], -times);
            }
        }
    }

    /// <summary>Learns the rules.</summary>
    /// <param name="words">The words, of letters a to z and apostrophes, with their syllables.</param>
    /// <param name="minimumGain">The least gain that a rule is taken for.</param>
    /// <param name="progress">Told of each rule.</param>
    /// <returns>The rules in the order in which they were found, with what each adds; the sum where one was found again.</returns>
    public static IReadOnlyList<KeyValuePair<string, int>> Learn(
        IReadOnlyList<(string Word, int Syllables)> words, int minimumGain, IProgress<EvaluationProgress> progress) =>
        new SyllableRuleLearner(words).Learn(minimumGain, progress);

    private List<KeyValuePair<string, int>> Learn(int minimumGain, IProgress<EvaluationProgress> progress)
    {
        var order = Comparer<(int Gain, string Pattern, int Candidate)>.Create((a, b) =>
            a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Pattern != b.Pattern ? string.CompareOrdinal(a.Pattern, b.Pattern) : a.Candidate.CompareTo(b.Candidate));
        var queue = new PriorityQueue<int, (int, string, int)>(order);
        void Enqueue(int candidate) => queue.Enqueue(candidate, (_gains[candidate], _patterns[candidate % _patterns.Count], candidate));

        for (int candidate = 0; candidate < _gains.Length; candidate++)
        {
            if (_gains[candidate] >= minimumGain)
            {
                Enqueue(candidate);
            }
        }

        OrderedDictionary<string, int> rules = new(StringComparer.Ordinal);
        HashSet<int> raised = [];
        while (queue.TryDequeue(out int best, out (int Gain, string Pattern, int) priority))
        {
            if (_gains[best] < minimumGain)
            {
                continue;
            }

            if (_gains[best] != priority.Gain)
            {
                Enqueue(best);
                continue;
            }

            int change = best < _patterns.Count ? 1 : -1;
            rules[priority.Pattern] = rules.GetValueOrDefault(priority.Pattern) + change;
            progress.Report(new EvaluationProgress("learning syllables", rules.Count, 0));
            raised.Clear();
            Apply(best % _patterns.Count, change, raised);
            foreach (int candidate in raised.Where(candidate => _gains[candidate] >= minimumGain))
            {
                Enqueue(candidate);
            }
        }

        return [.. rules.Where(rule => rule.Value != 0)];
    }

    private void Apply(int pattern, int change, HashSet<int> raised)
    {
        foreach ((int word, int times) in _wordsOfPattern[pattern])
        {
            int before = _counts[word];
            int after = before + (change * times);
            _counts[word] = after;
            foreach ((int other, int otherTimes) in _patternsOfWord[word])
            {
                Change(other, Gain(word, after, otherTimes) - Gain(word, before, otherTimes), raised);
                Change(_patterns.Count + other, Gain(word, after, -otherTimes) - Gain(word, before, -otherTimes), raised);
            }
        }
    }

    private void Change(int candidate, int by, HashSet<int> raised)
    {
        _gains[candidate] += by;
        if (by > 0)
        {
            raised.Add(candidate);
        }
    }

    private int Gain(int word, int count, int change) => Loss(word, count) - Loss(word, count + change);

    /// <summary>How wrong a count is; every word is taken to have one syllable at least.</summary>
    private int Loss(int word, int count) => Math.Min(Math.Abs(_syllables[word] - Math.Max(1, count)), LargestError);

    private Dictionary<string, int> FindPatterns(IReadOnlyList<(string Word, int Syllables)> words)
    {
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        foreach ((string pattern, int count) in words.SelectMany(word => Substrings(word.Word).Distinct()).CountBy(pattern => pattern))
        {
            if (count >= FewestWords)
            {
                ids.Add(pattern, _patterns.Count);
                _patterns.Add(pattern);
            }
        }

        return ids;
    }

    private static IEnumerable<string> Substrings(string word)
    {
        string marked = $"^{word}$";
        for (int start = 0; start < marked.Length; start++)
        {
            for (int length = 1; length <= LongestPattern && start + length <= marked.Length; length++)
            {
                string pattern = marked.Substring(start, length);
                if (pattern is not ("^" or "$"))
                {
                    yield return pattern;
                }
            }
        }
    }

    private static int CountVowelGroups(string word)
    {
        int groups = 0;
        bool inGroup = false;
        foreach (char c in word)
        {
            bool vowel = "aeiouy".Contains(c, StringComparison.Ordinal);
            groups += vowel && !inGroup ? 1 : 0;
            inGroup = vowel;
        }

        return groups;
    }
}
