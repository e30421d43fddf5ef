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
        // Four seconds of warm-up: the runtime compiles a method once more, and better, after it has seen it at work for a while.
        AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(16).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(250))
            .WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(JsonExporter.FullCompressed, MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        WithOptions(ConfigOptions.DisableLogFile);
        ArtifactsPath = Artifacts;

        // BenchmarkDotNet builds all that it runs anew, which the analyzers would make several times as long.
        WithBuildTimeout(TimeSpan.FromMinutes(10));
    }

    /// <summary>Where reports are left.</summary>
    public static string Artifacts { get; } = RepositoryFolder.PathOf("BenchmarkDotNet.Artifacts");

    /// <summary>Where the reports themselves are.</summary>
    public static string Results { get; } = Path.Combine(Artifacts, "results");
}
