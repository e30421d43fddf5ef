using ArticleKit.Text;

namespace ArticleKit.Display;

/// <summary>How long the sentences of a text are, in its order: one bar a sentence, or one for several where there are many.</summary>
internal sealed class SentenceLengths
{
    private SentenceLengths(IReadOnlyList<SentenceBar> bars, int longest, double median, int perBar) =>
        (Bars, Longest, Median, PerBar) = (bars, longest, median, perBar);

    public IReadOnlyList<SentenceBar> Bars { get; }

    /// <summary>The number of words of the longest sentence.</summary>
    public int Longest { get; }

    /// <summary>The number of words that half of the sentences do not exceed.</summary>
    public double Median { get; }

    /// <summary>How many sentences a bar stands for; it is as high as the longest of them.</summary>
    public int PerBar { get; }

    /// <summary>Reads them; null if the text has fewer than two sentences.</summary>
    /// <param name="content">What the report is made of.</param>
    /// <param name="mostBars">How many bars there may be.</param>
    public static SentenceLengths? Of(ReportContent content, int mostBars)
    {
        List<Sentence> sentences = [.. content.Document.Sentences.Where(sentence => sentence.WordCount > 0)];
        if (sentences.Count < 2)
        {
            return null;
        }

        int perBar = ((sentences.Count - 1) / mostBars) + 1;
        List<SentenceBar> bars = new((sentences.Count / perBar) + 1);
        for (int i = 0; i < sentences.Count; i += perBar)
        {
            int end = Math.Min(i + perBar, sentences.Count);
            int words = 0;
            bool isSummary = false;
            bool isHard = false;
            for (int k = i; k < end; k++)
            {
                words = Math.Max(words, sentences[k].WordCount);
                isSummary |= content.Summary.Touches(sentences[k].Span);
                isHard |= content.Hard.Touches(sentences[k].Span);
            }

            bars.Add(new SentenceBar(i + 1, end, words, isSummary, isHard));
        }

        int[] lengths = [.. sentences.Select(sentence => sentence.WordCount)];
        Array.Sort(lengths);
        double median = (lengths[(lengths.Length - 1) / 2] + lengths[lengths.Length / 2]) / 2.0;
        return new SentenceLengths(bars, lengths[^1], median, perBar);
    }
}
