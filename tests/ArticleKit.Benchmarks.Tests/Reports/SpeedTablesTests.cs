using System.Text.Json;
using ArticleKit.Benchmarks.ColdStart;
using ArticleKit.Benchmarks.Reports;
using ArticleKit.TestSupport;

namespace ArticleKit.Benchmarks.Tests.Reports;

public sealed class SpeedTablesTests
{
    [Fact]
    public void All_NothingMeasured_IsEmpty() =>
        SpeedTables.All(new BenchmarkReports(), coldStart: null).Should().OnlyContain(block => block.Table.IsEmpty);

    [Fact]
    public void All_Pages_AreShownInParses()
    {
        string table = Table("pages", Report("PageBenchmarks", "Characters=100000", ("HtmlAgilityPackParse", 2000, 0), ("ArticleKitClean", 3000, 0), ("ArticleKitAnalyze", 4000, 0), ("SmartReaderClean", 30000, 0)));

        // Neither AngleSharp nor the whole chain was measured.
        Row(table, "100 KB").Should().StartWith(["1.00", "–", "1.50", "2.00", "–", "15.0", "7.50"]);
        table.Should().NotContain("10 KB |").And.NotContain("1 MB |");
    }

    [Fact]
    public void All_Scaling_HasEfficiency()
    {
        string table = Table("scaling", Report("ScalingBenchmarks", "Parallelism=1", ("AnalyzeAsync", 1000, 0)), Report("ScalingBenchmarks", "Parallelism=2", ("AnalyzeAsync", 540, 0)));

        Row(table, "1").Should().Equal("1.00", "1.00");
        Row(table, "2").Should().Equal("1.85", "0.93");
    }

    [Fact]
    public void All_Reports_AreShownInAnalyses()
    {
        string table = Table("reports", Report("ReportBenchmarks", "", ("Analysis", 8000, 0), ("Html", 1000, 0), ("Text", 2000, 0)));

        Row(table, "HTML").Should().Equal("0.13");
        Row(table, "plain text").Should().Equal("0.25");
        table.Should().NotContain("Markdown");
    }

    [Fact]
    public void All_Text_ShowsGrowthForACharacter()
    {
        string table = Table(
            "text",
            Report("TextBenchmarks", "Characters=10000", ("Segmentation", 500, 0), ("Readability", 1000, 0)),
            Report("TextBenchmarks", "Characters=100000", ("Segmentation", 5000, 250_000), ("Readability", 20_000, 0)));

        Row(table, "segmentation").Should().Equal("1.00", "–", "1.00", "1.00", "–", "–", "2.50");
        Row(table, "readability").Should().Equal("2.00", "–", "1.00", "2.00", "–", "–", "0.00");
    }

    [Fact]
    public void All_ColdStart_IsHeldAgainstItsLimits()
    {
        var result = new ColdStartResult([new("--version", 0.05, 0.05, null), new("analyze page.html", 0.4, null, 0.8)]);

        string table = SpeedTables.All(new BenchmarkReports(), result).Single(block => block.Name == "cold-start").Table.ToString();

        Row(table, "`articlekit --version`").Should().Equal("1.00", "–");
        Row(table, "`articlekit analyze page.html`").Should().Equal("8.00", "0.50");
    }

    [Fact]
    public void Add_BenchmarkThatFailed_IsNotThere()
    {
        var reports = new BenchmarkReports();

        reports.Add("""{"Benchmarks":[{"Type":"T","Method":"M","Parameters":"","Statistics":null,"Memory":null}]}""");

        reports.Find("T", "M", "").Should().BeNull();
    }

    [Fact]
    public void Read_NoFolder_FindsNothing() => BenchmarkReports.Read(Path.Combine(AppContext.BaseDirectory, "none")).Find("T", "M", "").Should().BeNull();

    [Fact]
    public void Replace_DocumentOfTheBenchmarks_HasABlockForEachTable()
    {
        string document = File.ReadAllText(Repository.PathOf("benchmarks/README.md"));

        foreach ((string name, _) in SpeedTables.All(new BenchmarkReports(), coldStart: null))
        {
            FluentActions.Invoking(() => MarkedBlocks.Replace(document, name, "")).Should().NotThrow();
        }
    }

    private static string Table(string name, params string[] reports)
    {
        var all = new BenchmarkReports();
        foreach (string report in reports)
        {
            all.Add(report);
        }

        return SpeedTables.All(all, coldStart: null).Single(block => block.Name == name).Table.ToString();
    }

    private static string Report(string type, string parameters, params (string Method, double Time, double Allocated)[] benchmarks) => JsonSerializer.Serialize(new
    {
        Benchmarks = benchmarks.Select(benchmark => new
        {
            Type = type,
            benchmark.Method,
            Parameters = parameters,
            Statistics = new { Median = benchmark.Time },
            Memory = new { BytesAllocatedPerOperation = benchmark.Allocated },
        }),
    });

    private static string[] Row(string table, string name) =>
        [.. table.Split('\n').Single(line => line.StartsWith($"| {name} |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries)[2..^1]];
}
