using System.Text;
using ArticleKit.Benchmarks.Pages;
using ArticleKit.Benchmarks.Reports;

namespace ArticleKit.Benchmarks.Profiling;

/// <summary><c>profile</c>: tells where the time of an analysis goes after warm-up, and what the options of the parser cost.</summary>
internal static class ProfileCommand
{
    private const int GeneratedPages = 10;
    private const int PageLength = 100_000;

    public static int Run()
    {
        string[] pages = RealPages.Read(PageSet.Median);
        if (pages.Length == 0)
        {
            Console.WriteLine(RealPages.Missing);
            pages = [.. Enumerable.Range(1, GeneratedPages).Select(seed => PageGenerator.Page(PageLength, seed))];
        }

        long bytes = pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page));
        Console.WriteLine($"{pages.Length} pages, {bytes / pages.Length / 1000} KB each on average.\n");
        Show(AnalysisStages.Of(pages), bytes);
        Show(ParserOptions.Of(pages), bytes);
        return 0;
    }

    private static void Show(IReadOnlyList<Stage> stages, long bytes)
    {
        IReadOnlyList<StageTime> times = StageClock.Measure(stages);
        var table = new RatioTable("stage", "times a bare parse", "bytes allocated for a byte of HTML");
        for (int i = 0; i < stages.Count; i++)
        {
            table.Add(stages[i].Name, times[i].Ratio, times[i].Allocated / bytes);
        }

        Console.WriteLine(table);
    }
}
