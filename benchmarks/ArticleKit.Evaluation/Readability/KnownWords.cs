using System.Globalization;
using System.Reflection;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Readability;

/// <summary>The words whose syllables are known, and which of them are frequent.</summary>
internal static class KnownWords
{
    private const string OwnWords = "ArticleKit.Evaluation.Readability.additional-syllables.txt";
    private const int Frequent = 10_000;

    private static readonly string[] TextFiles = ["topics/bbc-train.jsonl.gz", "topics/ng20-train.jsonl.gz"];

    /// <summary>The words of the parts of the dictionary that lie here, and those that we added, with their syllables.</summary>
    public static Dictionary<string, int> Read(EvaluationData data)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        foreach ((string word, int first, _) in SyllableAccuracy.Read(data, SyllableAccuracy.TrainingFile).Concat(SyllableAccuracy.Read(data, SyllableAccuracy.WordsFile)))
        {
            words.Add(word, first);
        }

        foreach ((string word, int syllables) in ReadOwn())
        {
            words[word] = syllables;
        }

        return words;
    }

    /// <summary>The most frequent words of two letters or more in news and discussions.</summary>
    public static HashSet<string> ReadFrequent(EvaluationData data) =>
        TextFiles.SelectMany(data.ReadRecords)
            .Select(record => record.GetProperty("text").GetString() ?? "")
            .SelectMany(text => WordTokenizer.Tokenize(text).Select(span => span.In(text).ToString().ToLowerInvariant()))
            .Where(word => word.Length > 1 && word.All(c => char.IsAsciiLetterLower(c) || c == '\''))
            .CountBy(word => word)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(Frequent)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Word, int Syllables)> ReadOwn()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(OwnWords)
            ?? throw new InvalidOperationException($"The resource {OwnWords} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                int separator = line.IndexOf(' ', StringComparison.Ordinal);
                yield return (line[..separator], int.Parse(line.AsSpan(separator + 1), CultureInfo.InvariantCulture));
            }
        }
    }
}
