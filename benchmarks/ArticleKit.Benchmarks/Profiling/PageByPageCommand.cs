using System.Diagnostics;
using System.Globalization;
using ArticleKit.Benchmarks.Measuring;
using ArticleKit.Benchmarks.Pages;
using ArticleKit.Benchmarks.Reports;

namespace ArticleKit.Benchmarks.Profiling;

/// <summary>
/// <c>page-by-page</c>: the ratios of each real page of about 100 KB by itself, since a sum over pages says most of those that take longest.
/// </summary>
internal static class PageByPageCommand
{
    private const int Rounds = 11;

    private static readonly double[] Quantiles = [0.1, 0.25, 0.5, 0.75, 0.9];

    public static int Run()
    {
        string[] pages = RealPages.Read(PageSet.Median);
        if (pages.Length == 0)
        {
            Console.WriteLine(RealPages.Missing);
            return 0;
        }

        Func<string, int>[] work = [PageWork.ParseByHtmlAgilityPack, PageWork.Clean, PageWork.Analyze, PageWork.CleanBySmartReader];
        double[][] times = [.. work.Select(_ => Enumerable.Repeat(double.MaxValue, pages.Length).ToArray())];
        for (int round = 0; round < Rounds; round++)
        {
            for (int page = 0; page < pages.Length; page++)
            {
                for (int i = 0; i < work.Length; i++)
                {
                    long start = Stopwatch.GetTimestamp();
                    work[i](pages[page]);
                    times[i][page] = Math.Min(times[i][page], Stopwatch.GetElapsedTime(start).TotalSeconds);
                }
            }
        }

        Console.WriteLine($"{pages.Length} pages, the best of {Rounds} rounds each.\n");
        var table = new RatioTable(["ratio of a page", .. Quantiles.Select(share => share == 0.5 ? "median" : share.ToString("P0", CultureInfo.InvariantCulture))]);
        Add(table, "cleaning / bare parse", times[1], times[0]);
        Add(table, "cleaning, readability, summary / bare parse", times[2], times[0]);
        Add(table, "SmartReader's cleaning / bare parse", times[3], times[0]);
        Add(table, "SmartReader's cleaning / ours with readability and summary", times[3], times[2]);
        Console.WriteLine(table);
        return 0;
    }

    private static void Add(RatioTable table, string name, double[] times, double[] units)
    {
        double[] ratios = [.. times.Zip(units, (time, unit) => time / unit).Order()];
        table.Add(name, [.. Quantiles.Select(share => (double?)ratios[(int)(share * ratios.Length)])]);
    }
}
