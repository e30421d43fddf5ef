using System.Net;
using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Grains;
using ArticleKit.Orleans.Hosting;
using ArticleKit.Orleans.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using StackExchange.Redis;

namespace ArticleKit.Orleans;

/// <summary>Adds corpus jobs to silos and clients of Orleans.</summary>
/// <example><code>
/// builder.UseOrleans(silo => silo
///     .UseArticleKitCluster(new CorpusClusterOptions { Redis = "redis.example.org:6379" })
///     .AddArticleKitCorpusJobs());
/// </code></example>
public static class CorpusJobHostingExtensions
{
    /// <summary>Adds <see cref="CorpusJobClient"/>, which is all that a client needs.</summary>
    /// <param name="services">The services of a client or a silo.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddArticleKitCorpusJobs(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new CorpusJobClient(provider.GetRequiredService<IGrainFactory>()));
        return services;
    }

    /// <summary>
    /// Lets a silo work on jobs, with the <see cref="ArticleAnalyzer"/> and the <see cref="Parquet.ParquetFormat"/> that are registered as singletons, or
    /// else <see cref="ArticleAnalyzer.Default"/> and <see cref="Parquet.ParquetFormat.Default"/>. Needs a storage provider with the name
    /// <c>ArticleKit</c>, which <see cref="UseArticleKitCluster(ISiloBuilder, CorpusClusterOptions)"/> brings.
    /// </summary>
    /// <param name="silo">The silo.</param>
    /// <param name="configure">Sets options; they are checked when the silo starts.</param>
    /// <returns>The silo.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="silo"/> is null.</exception>
    public static ISiloBuilder AddArticleKitCorpusJobs(this ISiloBuilder silo, Action<CorpusJobOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.AddArticleKitCorpusJobs();
        silo.Services.AddOptions<CorpusJobOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        silo.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CorpusJobOptions>, CorpusJobOptionsCheck>());
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.TryAddSingleton(ArticleAnalyzer.Default);
        silo.Services.TryAddSingleton<ChunkSources>();
        silo.Services.TryAddSingleton(provider => new ChunkRun(
            provider.GetRequiredService<ArticleAnalyzer>(),
            provider.GetRequiredService<ChunkSources>(),
            provider.GetRequiredService<IOptions<CorpusJobOptions>>().Value.Parallelism));
        silo.Services.TryAddEnumerable(ServiceDescriptor.Singleton<ILifecycleParticipant<ISiloLifecycle>, CorpusWorker>());
        return silo;
    }

    /// <summary>Lets a silo find the others and keep the state of jobs: by Redis, or alone on this machine.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="options">Which cluster.</param>
    /// <returns>The silo.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="silo"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A port or an address is none.</exception>
    public static ISiloBuilder UseArticleKitCluster(this ISiloBuilder silo, CorpusClusterOptions options)
    {
        ArgumentNullException.ThrowIfNull(silo);
        ArgumentNullException.ThrowIfNull(options);
        ClusterCheck.Check(options);
        if (options.Redis is null)
        {
            return silo
                .UseLocalhostClustering(
                    ClusterCheck.PortOr(options.SiloPort, CorpusClusterOptions.LocalSiloPort),
                    ClusterCheck.PortOr(options.GatewayPort, CorpusClusterOptions.LocalGatewayPort),
                    primarySiloEndpoint: null,
                    options.ServiceId,
                    options.ClusterId)
                .AddMemoryGrainStorage(CorpusStorage.Name);
        }

        silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.ClusterId, options.ServiceId))
            .UseRedisClustering(redis => redis.ConfigurationOptions = ConfigurationOptions.Parse(options.Redis))
            .AddRedisGrainStorage(CorpusStorage.Name, redis => redis.ConfigurationOptions = ConfigurationOptions.Parse(options.Redis));
        int siloPort = ClusterCheck.PortOr(options.SiloPort, FreePort.Find());
        int gatewayPort = ClusterCheck.PortOr(options.GatewayPort, FreePort.Find());
        return options.Address is { } address
            ? silo.ConfigureEndpoints(IPAddress.Parse(address), siloPort, gatewayPort)
            : silo.ConfigureEndpoints(siloPort, gatewayPort);
    }

    /// <summary>Lets a client find the silos: by Redis, or the one on this machine.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">Which cluster; the address and the port for silos do not matter.</param>
    /// <returns>The client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">A port or an address is none.</exception>
    public static IClientBuilder UseArticleKitCluster(this IClientBuilder client, CorpusClusterOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        ClusterCheck.Check(options);
        return options.Redis is null
            ? client.UseLocalhostClustering(ClusterCheck.PortOr(options.GatewayPort, CorpusClusterOptions.LocalGatewayPort), options.ServiceId, options.ClusterId)
            : client.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (options.ClusterId, options.ServiceId))
                .UseRedisClustering(redis => redis.ConfigurationOptions = ConfigurationOptions.Parse(options.Redis));
    }
}
