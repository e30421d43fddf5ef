using System.Globalization;
using ArticleKit.Text;
using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>How well syllables are counted: by the rules alone of words that they were not learned from, and by all of it in running text.</summary>
internal static class SyllableAccuracy
{
    public const string TrainingFile = "readability/syllables-train.tsv.gz";
    public const string WordsFile = "readability/syllables-dev.tsv.gz";
    private const double RequiredOfRules = 0.95;
    private const double RequiredOfRunningText = 0.999;

    public static IEnumerable<Measurement> Measure(EvaluationData data, string part, IEnumerable<string> texts)
    {
        yield return MeasureRules(data, part);
        (int tokens, int right, int possible) = CountRunning(data, texts);
        string known = string.Create(CultureInfo.InvariantCulture, $"{tokens} words of running text that the dictionary knows");
        yield return new Measurement(part, "clear", "tokens right", (double)right / tokens)
        {
            Required = RequiredOfRunningText,
            Note = known + ", by the first pronunciation",
        };
        yield return new Measurement(part, "clear", "tokens right (any)", (double)possible / tokens) { Note = known + ", by any pronunciation listed" };
    }

    /// <summary>The words of a file that are made of letters and apostrophes, with the syllables of the first and of all pronunciations.</summary>
    public static IEnumerable<(string Word, int First, IReadOnlyList<int> All)> Read(EvaluationData data, string file)
    {
        foreach (string line in data.ReadLines(file))
        {
            string[] fields = line.Split('\t');
            if (char.IsAsciiLetterLower(fields[0][0]) && fields[0].All(c => char.IsAsciiLetterLower(c) || c == '\''))
            {
                int[] all = [.. fields[2].Split(',').Select(count => int.Parse(count, CultureInfo.InvariantCulture))];
                yield return (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), all);
            }
        }
    }

    private static Measurement MeasureRules(EvaluationData data, string part)
    {
        var counter = new WordSyllables(SyllableRules.Default, SyllableExceptions.None);
        int words = 0;
        int right = 0;
        int possible = 0;
        foreach ((string word, int first, IReadOnlyList<int> all) in Read(data, WordsFile))
        {
            int count = counter.Count(Symbols.Of(word));
            words++;
            right += count == first ? 1 : 0;
            possible += all.Contains(count) ? 1 : 0;
        }

        return new Measurement(part, "syllables", "words right by rules", (double)right / words)
        {
            Required = RequiredOfRules,
            Note = string.Create(CultureInfo.InvariantCulture, $"{words} words not learned from; {(double)possible / words:0.0000} by any pronunciation listed"),
        };
    }

    private static (int Tokens, int Right, int Possible) CountRunning(EvaluationData data, IEnumerable<string> texts)
    {
        Dictionary<string, (int First, IReadOnlyList<int> All)> dictionary = Read(data, TrainingFile).Concat(Read(data, WordsFile))
            .ToDictionary(word => word.Word, word => (word.First, word.All), StringComparer.OrdinalIgnoreCase);
        int tokens = 0;
        int right = 0;
        int possible = 0;
        foreach (string text in texts)
        {
            foreach (TextSpan span in TextDocument.Parse(text).Words)
            {
                string word = span.In(text).ToString().Replace('’', '\'');
                if (dictionary.TryGetValue(word, out var known))
                {
                    int count = SyllableCounter.Count(word);
                    tokens++;
                    right += count == known.First ? 1 : 0;
                    possible += known.All.Contains(count) ? 1 : 0;
                }
            }
        }

        return (tokens, right, possible);
    }
}
