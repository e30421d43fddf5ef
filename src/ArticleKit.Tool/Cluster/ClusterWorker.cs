using ArticleKit.Orleans;
using ArticleKit.Tool.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Tool.Cluster;

/// <summary>Runs a silo. What needs the cluster's assemblies is in this folder only, so that no other command loads them.</summary>
internal static class ClusterWorker
{
    /// <summary>Runs until somebody ends the process or cancels; what is begun is handed back then.</summary>
    /// <exception cref="UsageException">The options do not fit.</exception>
    /// <exception cref="IOException">The silo cannot start.</exception>
    public static async Task RunAsync(WorkerSettings settings, ArticleAnalyzer analyzer, ToolStreams streams, CancellationToken cancellationToken)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole(console => console.SingleLine = true);

        // At every start they warn of a garbage collector that was chosen on purpose, and take the time since the machine was started for a check that hangs.
        builder.Logging.AddFilter("Orleans.Runtime.Silo", LogLevel.Error).AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(analyzer);
        try
        {
            builder.UseOrleans(silo => silo.UseArticleKitCluster(OptionsOf(settings)).AddArticleKitCorpusJobs(options =>
            {
                options.Parallelism = settings.Parallelism ?? options.Parallelism;
                options.LeaseTime = settings.LeaseTime;
            }));
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }

        using IHost host = builder.Build();
        await ClusterHost.StartAsync(host, "The worker could not start", cancellationToken);
        await streams.Error.WriteLineAsync("The worker is up.");
        await host.WaitForShutdownAsync(cancellationToken);
    }

    private static CorpusClusterOptions OptionsOf(WorkerSettings settings) => ClusterHost.OptionsOf(settings.Place) with { Address = settings.Address, SiloPort = settings.Port };
}
