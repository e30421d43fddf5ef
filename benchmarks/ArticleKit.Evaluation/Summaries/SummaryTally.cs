using System.Diagnostics;
using ArticleKit.Summarization;
using ArticleKit.Text;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>The figures of one algorithm on one set.</summary>
internal sealed class SummaryTally(SummaryAlgorithm algorithm)
{
    private const int TimedRounds = 8;

    private RougeScores _sum;
    private long _words;
    private int _count;

    public SummaryAlgorithm Algorithm => algorithm;

    public RougeScores Scores => _sum / _count;

    public double MeanWords => (double)_words / _count;

    /// <summary>Summarizes an article and compares the result with the reference.</summary>
    public void Add(TextDocument document, SummaryOptions options, string? title, RougeText encoder, int[][] reference)
    {
        Summary summary = Summarizer.Summarize(document, options with { Algorithm = algorithm }, title);
        _sum += Rouge.Score(reference, encoder.Encode(summary.Sentences.Select(sentence => sentence.Text)));
        _words += summary.Sentences.Sum(sentence => TextDocument.Parse(sentence.Text).Words.Count);
        _count++;
    }

    /// <summary>How many articles a thread summarizes in a second, cutting them into sentences included.</summary>
    public double ArticlesPerSecond(IReadOnlyList<SummaryExample> examples)
    {
        // The first rounds let the runtime compile what it is to time.
        double seconds = double.PositiveInfinity;
        var options = new SummaryOptions { Algorithm = algorithm };
        for (int round = 0; round < TimedRounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (SummaryExample example in examples)
            {
                Summarizer.Summarize(example.Text, options);
            }

            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return examples.Count / seconds;
    }
}
