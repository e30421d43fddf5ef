using ArticleKit.Text;

namespace ArticleKit.Display;

/// <summary>How long the sentences of a text are, in its order: one bar a sentence, or one for several where there are many.</summary>
internal sealed class SentenceLengths
{
    private SentenceLengths(IReadOnlyList<SentenceBar> bars, int[] sorted, int perBar)
    {
        Bars = bars;
        PerBar = perBar;
        Count = sorted.Length;
        Longest = sorted[^1];
        Mean = sorted.Average();
        Median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }

    public IReadOnlyList<SentenceBar> Bars { get; }

    /// <summary>The number of sentences with words.</summary>
    public int Count { get; }

    /// <summary>The number of words of the longest sentence.</summary>
    public int Longest { get; }

    /// <summary>The mean number of words.</summary>
    public double Mean { get; }

    /// <summary>The number of words that half of the sentences do not exceed.</summary>
    public double Median { get; }

    /// <summary>How many sentences a bar stands for; it is as high as the longest of them.</summary>
    public int PerBar { get; }

    /// <summary>Reads them; null if no sentence of the text has a word.</summary>
    /// <param name="document">The text.</param>
    /// <param name="mostBars">How many bars there may be, 1 or more.</param>
    /// <param name="isSummary">Tells whether a sentence is in the summary; null if nobody asks.</param>
    /// <param name="isHard">Tells whether a sentence is marked as hard; null if nobody asks.</param>
    public static SentenceLengths? Of(TextDocument document, int mostBars, Func<TextSpan, bool>? isSummary = null, Func<TextSpan, bool>? isHard = null)
    {
        List<Sentence> sentences = [.. document.Sentences.Where(sentence => sentence.WordCount > 0)];
        if (sentences.Count == 0)
        {
            return null;
        }

        int perBar = ((sentences.Count - 1) / mostBars) + 1;
        List<SentenceBar> bars = new((sentences.Count / perBar) + 1);
        for (int i = 0; i < sentences.Count; i += perBar)
        {
            int end = Math.Min(i + perBar, sentences.Count);
            int words = 0;
            bool hasSummary = false;
            bool hasHard = false;
            for (int k = i; k < end; k++)
            {
                words = Math.Max(words, sentences[k].WordCount);
                hasSummary |= isSummary?.Invoke(sentences[k].Span) ?? false;
                hasHard |= isHard?.Invoke(sentences[k].Span) ?? false;
            }

            bars.Add(new SentenceBar(i + 1, end, words, hasSummary, hasHard));
        }

        int[] lengths = [.. sentences.Select(sentence => sentence.WordCount)];
        Array.Sort(lengths);
        return new SentenceLengths(bars, lengths, perBar);
    }
}
