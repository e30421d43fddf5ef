using System.Globalization;
using System.Text;
using ArticleKit.Benchmarks.ColdStart;
using ArticleKit.Benchmarks.Measuring;
using ArticleKit.Benchmarks.Pages;

namespace ArticleKit.Benchmarks.Reports;

/// <summary>Makes tables of ratios from what was measured; a table stays empty where its benchmarks were not run.</summary>
internal static class SpeedTables
{
    private static readonly int[] PageLengths = [10_000, 100_000, 1_000_000];
    private static readonly int[] TextLengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
    private static readonly int[] TopicLengths = [200, 5_000];

    private const int UnitLength = 10_000;

    /// <summary>All tables by the names of their blocks.</summary>
    /// <param name="reports">The reports of BenchmarkDotNet.</param>
    /// <param name="coldStart">What starting the tool took; null if it was not measured.</param>
    public static IEnumerable<(string Name, RatioTable Table)> All(BenchmarkReports reports, ColdStartResult? coldStart)
    {
        yield return ("pages", GeneratedPages(reports));
        yield return ("real-pages", RealPagesTable(reports));
        yield return ("text", Text(reports));
        yield return ("topics", Topics(reports));
        yield return ("reports", Reports(reports));
        yield return ("scaling", Scaling(reports));
        yield return ("cold-start", Start(coldStart));
    }

    private static RatioTable GeneratedPages(BenchmarkReports reports)
    {
        RatioTable table = PageTable("generated page of");
        foreach (int length in PageLengths)
        {
            AddPages(table, reports, nameof(PageBenchmarks), Parameter("Characters", length), Characters(length), () => Encoding.UTF8.GetByteCount(PageGenerator.Page(length)));
        }

        return table;
    }

    private static RatioTable RealPagesTable(BenchmarkReports reports)
    {
        RatioTable table = PageTable("real pages");
        foreach ((PageSet set, string name) in (ReadOnlySpan<(PageSet, string)>)[(PageSet.Median, "of 80 to 120 KB"), (PageSet.EveryFifth, "every fifth of all")])
        {
            AddPages(table, reports, nameof(RealPageBenchmarks), $"Pages={set}", name, () => RealPages.Read(set).Sum(Encoding.UTF8.GetByteCount));
        }

        return table;
    }

    private static RatioTable PageTable(string first) => new(
        first,
        "bare parse, HtmlAgilityPack",
        "bare parse, AngleSharp",
        "cleaning",
        "cleaning, readability, summary",
        "everything, with topics",
        "SmartReader's cleaning",
        "SmartReader's cleaning / ours with readability and summary",
        "bytes a byte beyond the parse, cleaning",
        "the same with readability and summary");

    private static void AddPages(RatioTable table, BenchmarkReports reports, string type, string parameters, string name, Func<int> bytes)
    {
        BenchmarkResult? parse = Find(nameof(PageBenchmarks.HtmlAgilityPackParse));
        BenchmarkResult? clean = Find(nameof(PageBenchmarks.ArticleKitClean));
        BenchmarkResult? analyze = Find(nameof(PageBenchmarks.ArticleKitAnalyze));
        BenchmarkResult? smartReader = Find(nameof(PageBenchmarks.SmartReaderClean));
        if (parse is null)
        {
            return;
        }

        int length = bytes();
        table.Add(
            name,
            1,
            Find(nameof(PageBenchmarks.AngleSharpParse))?.Time / parse.Time,
            clean?.Time / parse.Time,
            analyze?.Time / parse.Time,
            Find(nameof(PageBenchmarks.ArticleKitEverything))?.Time / parse.Time,
            smartReader?.Time / parse.Time,
            smartReader?.Time / analyze?.Time,
            length == 0 ? null : (clean?.Allocated - parse.Allocated) / length,
            length == 0 ? null : (analyze?.Allocated - parse.Allocated) / length);

        BenchmarkResult? Find(string method) => reports.Find(type, method, parameters);
    }

    private static RatioTable Text(BenchmarkReports reports)
    {
        var table = new RatioTable([
            "part", $"times segmentation, {Characters(UnitLength)}", .. TextLengths.Select(length => $"a character of {Characters(length)}"), "bytes a character",
        ]);
        BenchmarkResult? segmentation = Find(nameof(TextBenchmarks.Segmentation), UnitLength);
        foreach (string part in (ReadOnlySpan<string>)[
            nameof(TextBenchmarks.Segmentation), nameof(TextBenchmarks.Readability), nameof(TextBenchmarks.Summarization), nameof(TextBenchmarks.Keyphrases),
            nameof(TextBenchmarks.Quotations), nameof(TextBenchmarks.Topics),
        ])
        {
            BenchmarkResult? unit = Find(part, UnitLength);
            table.Add(
                part.ToLowerInvariant(),
                [
                    unit?.Time / segmentation?.Time,
                    .. TextLengths.Select(length => Find(part, length)?.Time / length / (unit?.Time / UnitLength)),
                    Find(part, 10 * UnitLength)?.Allocated / (10 * UnitLength),
                ]);
        }

        return table;

        BenchmarkResult? Find(string part, int length) => reports.Find(nameof(TextBenchmarks), part, Parameter("Characters", length));
    }

    private static RatioTable Topics(BenchmarkReports reports)
    {
        var table = new RatioTable("text of", "ArticleKit", "the same model in a PredictionEngine", "FeaturizeText and SDCA in a PredictionEngine");
        foreach (int length in TopicLengths)
        {
            BenchmarkResult? ours = Find(nameof(TopicBenchmarks.ArticleKit));
            table.Add(
                Characters(length),
                ours is null ? null : 1,
                Find(nameof(TopicBenchmarks.SameModelInPredictionEngine))?.Time / ours?.Time,
                Find(nameof(TopicBenchmarks.StockPipelineInPredictionEngine))?.Time / ours?.Time);

            BenchmarkResult? Find(string method) => reports.Find(nameof(TopicBenchmarks), method, Parameter("Characters", length));
        }

        return table;
    }

    private static RatioTable Reports(BenchmarkReports reports)
    {
        var table = new RatioTable("report as", "time, times the analysis");
        BenchmarkResult? analysis = Find(nameof(ReportBenchmarks.Analysis));
        table.Add("HTML", Find(nameof(ReportBenchmarks.Html))?.Time / analysis?.Time);
        table.Add("Markdown", Find(nameof(ReportBenchmarks.Markdown))?.Time / analysis?.Time);
        table.Add("plain text", Find(nameof(ReportBenchmarks.Text))?.Time / analysis?.Time);

        return table;

        BenchmarkResult? Find(string method) => reports.Find(nameof(ReportBenchmarks), method, "");
    }

    private static RatioTable Scaling(BenchmarkReports reports)
    {
        var table = new RatioTable("analyses at a time", "throughput", "efficiency");
        BenchmarkResult? one = Find(1);
        foreach (int parallelism in (ReadOnlySpan<int>)[1, 2])
        {
            double? speedup = one?.Time / Find(parallelism)?.Time;
            table.Add(parallelism.ToString(CultureInfo.InvariantCulture), speedup, speedup / parallelism);
        }

        return table;

        BenchmarkResult? Find(int parallelism) =>
            reports.Find(nameof(ScalingBenchmarks), nameof(ScalingBenchmarks.AnalyzeAsync), Parameter("Parallelism", parallelism));
    }

    private static RatioTable Start(ColdStartResult? result)
    {
        var table = new RatioTable("command", "start to end, times --version", "of the limit");
        if (result is not null)
        {
            foreach (ColdStartRun run in result.Runs)
            {
                table.Add($"`articlekit {run.Command}`", run.Seconds / result.Runs[0].Seconds, run.Seconds / run.Limit);
            }
        }

        return table;
    }

    private static string Parameter(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static string Characters(int length) => length < 1_000 ? string.Create(CultureInfo.InvariantCulture, $"{length} B") :
        length >= 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{length / 1_000_000} MB") : string.Create(CultureInfo.InvariantCulture, $"{length / 1_000} KB");
}
