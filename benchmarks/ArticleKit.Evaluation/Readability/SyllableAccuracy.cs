using System.Globalization;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Readability;

/// <summary>How many words of a pronouncing dictionary have their syllables counted right.</summary>
internal static class SyllableAccuracy
{
    private const string WordsFile = "readability/syllables-dev.tsv.gz";

    public static Measurement Measure(EvaluationData data, string part)
    {
        int words = 0;
        int right = 0;
        int possible = 0;
        foreach ((string word, int first, IReadOnlyList<int> all) in Read(data, WordsFile))
        {
            int count = SyllableCounter.Count(word);
            words++;
            right += count == first ? 1 : 0;
            possible += all.Contains(count) ? 1 : 0;
        }

        return new Measurement(part, "syllables", "words right", (double)right / words)
        {
            Note = string.Create(CultureInfo.InvariantCulture, $"{words} words not learned from; {(double)possible / words:0.0000} by any pronunciation listed"),
        };
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
}
