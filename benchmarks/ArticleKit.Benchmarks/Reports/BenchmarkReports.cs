using System.Text.Json;

namespace ArticleKit.Benchmarks.Reports;

/// <summary>The results that BenchmarkDotNet left in a folder, one report a class.</summary>
internal sealed class BenchmarkReports
{
    private const string Suffix = "-report-full-compressed.json";

    private readonly Dictionary<(string Type, string Method, string Parameters), BenchmarkResult> _results = [];

    /// <summary>Reads all reports of a folder; there may be none, and each tells of the benchmarks that were run last.</summary>
    public static BenchmarkReports Read(string folder)
    {
        var reports = new BenchmarkReports();
        if (Directory.Exists(folder))
        {
            foreach (string file in Directory.GetFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal))
            {
                reports.Add(File.ReadAllText(file));
            }
        }

        return reports;
    }

    /// <summary>Adds a report; a benchmark that failed is not in it.</summary>
    /// <param name="json">The report as BenchmarkDotNet's full JSON exporter writes it.</param>
    public void Add(string json)
    {
        using var report = JsonDocument.Parse(json);
        foreach (JsonElement benchmark in report.RootElement.GetProperty("Benchmarks").EnumerateArray())
        {
            if (benchmark.GetProperty("Statistics") is { ValueKind: JsonValueKind.Object } statistics)
            {
                double? allocated = benchmark.TryGetProperty("Memory", out JsonElement memory) && memory.ValueKind == JsonValueKind.Object
                    && memory.GetProperty("BytesAllocatedPerOperation") is { ValueKind: JsonValueKind.Number } bytes ? bytes.GetDouble() : null;
                _results[(Text(benchmark, "Type"), Text(benchmark, "Method"), Text(benchmark, "Parameters"))] =
                    new BenchmarkResult(statistics.GetProperty("Median").GetDouble(), allocated);
            }
        }
    }

    /// <summary>What a benchmark gave; null if it was not run.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="method">Its method.</param>
    /// <param name="parameters">Its parameters, such as <c>Characters=1000</c>.</param>
    public BenchmarkResult? Find(string type, string method, string parameters) => _results.GetValueOrDefault((type, method, parameters));

    private static string Text(JsonElement benchmark, string property) => benchmark.GetProperty(property).GetString() ?? "";
}
