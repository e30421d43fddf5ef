using System.Runtime.InteropServices;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>The statistics of the words of a text that YAKE scores them by.</summary>
internal sealed class YakeStatistics
{
    private readonly Dictionary<(int Left, int Right), int> _pairs = [];
    private readonly int[] _counts;
    private readonly double[] _scores;

    public YakeStatistics(PhraseText text)
    {
        ReadOnlySpan<PhraseWord> words = text.Words;
        int terms = text.Forms.TermCount;
        _counts = new int[terms];
        _scores = new double[terms];
        int[] capitals = new int[terms];
        int[] acronyms = new int[terms];
        int[] left = new int[terms];
        int[] right = new int[terms];
        int[] leftKinds = new int[terms];
        int[] rightKinds = new int[terms];
        bool[] content = new bool[terms];
        for (int i = 0; i < words.Length; i++)
        {
            int term = words[i].Term;
            _counts[term]++;
            content[term] |= words[i].IsContent;
            acronyms[term] += (words[i].Marks & WordMarks.AllCapitals) != WordMarks.None ? 1 : 0;
            capitals[term] += words[i].IsCapital && !words[i].IsFirst ? 1 : 0;
            if (words[i].IsJoined)
            {
                int before = words[i - 1].Term;
                ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (before, term), out bool known);
                count++;
                leftKinds[term] += known ? 0 : 1;
                rightKinds[before] += known ? 0 : 1;
                left[term]++;
                right[before]++;
            }
        }

        (double mean, double deviation, int most) = Frequencies(content);
        (double[] medians, int[] sentences) = Positions(words, terms);
        int allSentences = Math.Max(1, text.Document.Sentences.Count);
        for (int term = 0; term < terms; term++)
        {
            if (!content[term])
            {
                continue;
            }

            double casing = Math.Max(capitals[term], acronyms[term]) / (1 + Math.Log(_counts[term]));
            double position = Math.Log(Math.Log(3 + medians[term]));
            double frequency = _counts[term] / (mean + deviation);
            double dispersion = Ratio(leftKinds[term], left[term]) + Ratio(rightKinds[term], right[term]);
            double relatedness = 1 + (dispersion * _counts[term] / most);
            double different = (double)sentences[term] / allSentences;
            _scores[term] = relatedness * position / (casing + (frequency / relatedness) + (different / relatedness));
        }
    }

    /// <summary>The score of a content word, above 0; less is better.</summary>
    public double ScoreOf(int term) => _scores[term];

    /// <summary>How probable it is that a word stands after one word and before another, from 0 to 1.</summary>
    public double ProbabilityOf(int before, int term, int after) =>
        Ratio(_pairs.GetValueOrDefault((before, term)), _counts[before]) * Ratio(_pairs.GetValueOrDefault((term, after)), _counts[after]);

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    /// <summary>The mean frequency of the content words, its standard deviation, and the highest.</summary>
    private (double Mean, double Deviation, int Most) Frequencies(bool[] content)
    {
        long count = 0;
        double sum = 0;
        double squares = 0;
        int most = 1;
        for (int term = 0; term < content.Length; term++)
        {
            if (content[term])
            {
                count++;
                sum += _counts[term];
                squares += (double)_counts[term] * _counts[term];
                most = Math.Max(most, _counts[term]);
            }
        }

        double mean = count == 0 ? 1 : sum / count;
        double variance = count == 0 ? 0 : Math.Max(0, (squares / count) - (mean * mean));
        return (mean, Math.Sqrt(variance), most);
    }

    /// <summary>For each term the median of the sentences that it stands in, and their number.</summary>
    private (double[] Medians, int[] Sentences) Positions(ReadOnlySpan<PhraseWord> words, int terms)
    {
        int[] starts = new int[terms + 1];
        for (int term = 0; term < terms; term++)
        {
            starts[term + 1] = starts[term] + _counts[term];
        }

        int[] places = new int[words.Length];
        int[] sentences = new int[terms];
        foreach (PhraseWord word in words)
        {
            int start = starts[word.Term];
            int found = sentences[word.Term];
            if (found == 0 || places[start + found - 1] != word.Sentence)
            {
                places[start + found] = word.Sentence;
                sentences[word.Term]++;
            }
        }

        double[] medians = new double[terms];
        for (int term = 0; term < terms; term++)
        {
            int count = sentences[term];
            if (count > 0)
            {
                int middle = starts[term] + (count / 2);
                medians[term] = count % 2 == 1 ? places[middle] : (places[middle - 1] + places[middle]) / 2.0;
            }
        }

        return (medians, sentences);
    }
}
