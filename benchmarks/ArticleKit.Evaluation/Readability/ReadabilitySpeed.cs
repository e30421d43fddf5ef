using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleKit.Readability;

namespace ArticleKit.Evaluation.Readability;

/// <summary>How fast a text is cut, counted and scored on one thread, and how much is allocated for it.</summary>
internal static class ReadabilitySpeed
{
    private const double MegaByte = 1_000_000;
    private const double RequiredMegaBytes = 50;
    private const double AllocationLimit = 2;

    /// <summary>How long is run before anything is measured, so that all of it has been compiled for good.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(3);

    public static IEnumerable<Measurement> Measure(List<string> texts, string part)
    {
        Run(texts, WarmUp);
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        (int rounds, double fastest) = Run(texts, Duration);
        double allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / rounds;
        double characters = sizeof(char) * texts.Sum(text => (double)text.Length);
        yield return new Measurement(part, "clear", "MB per second", bytes / fastest / MegaByte)
        {
            Required = RequiredMegaBytes,
            Note = string.Create(CultureInfo.InvariantCulture, $"text to all scores on one thread, excerpts of {bytes / texts.Count} bytes, the fastest of {rounds} rounds"),
        };
        yield return new Measurement(part, "clear", "allocation", allocated / characters)
        {
            Limit = AllocationLimit,
            Note = string.Create(CultureInfo.InvariantCulture, $"times the text in memory; {allocated / bytes:0.00} bytes per byte of UTF-8"),
        };
    }

    /// <summary>Scores all texts again and again; the fastest round is the one that other programs disturbed least.</summary>
    private static (int Rounds, double Fastest) Run(List<string> texts, TimeSpan duration)
    {
        int rounds = 0;
        TimeSpan fastest = TimeSpan.MaxValue;
        for (var total = Stopwatch.StartNew(); total.Elapsed < duration; rounds++)
        {
            var watch = Stopwatch.StartNew();
            foreach (string text in texts)
            {
                _ = ReadabilityScorer.Score(text);
            }

            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        return (rounds, fastest.TotalSeconds);
    }
}
