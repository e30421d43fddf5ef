using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace ArticleKit.Benchmarks;

/// <summary>How benchmarks are run: long enough for ratios, short enough that all of them take about a quarter of an hour.</summary>
internal sealed class BenchmarkSettings : ManualConfig
{
    public BenchmarkSettings()
    {
        AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(8).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(150)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(JsonExporter.FullCompressed, MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        WithOptions(ConfigOptions.DisableLogFile);
        ArtifactsPath = Artifacts;
    }

    /// <summary>Where reports are left.</summary>
    public static string Artifacts { get; } = RepositoryFolder.PathOf("BenchmarkDotNet.Artifacts");

    /// <summary>Where the reports themselves are.</summary>
    public static string Results { get; } = Path.Combine(Artifacts, "results");
}
