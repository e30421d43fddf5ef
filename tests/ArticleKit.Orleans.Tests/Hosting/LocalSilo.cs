using System.Globalization;
using ArticleKit.Orleans.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ArticleKit.Orleans.Tests.Hosting;

/// <summary>A silo of this process, set up as users do it, on ports that were free; clients of other processes reach it.</summary>
internal sealed class LocalSilo : IAsyncDisposable
{
    private readonly IHost _host;

    private LocalSilo(IHost host, int gatewayPort) => (_host, GatewayPort) = (host, gatewayPort.ToString(CultureInfo.InvariantCulture));

    public string GatewayPort { get; }

    public IServiceProvider Services => _host.Services;

    public CorpusJobClient Client => Services.GetRequiredService<CorpusJobClient>();

    public static async Task<LocalSilo> StartAsync(Action<IServiceCollection>? configureServices = null, Action<CorpusJobOptions>? configure = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        configureServices?.Invoke(builder.Services);
        var cluster = new CorpusClusterOptions { SiloPort = FreePort.Find(), GatewayPort = FreePort.Find() };
        builder.UseOrleans(silo => silo.UseArticleKitCluster(cluster).AddArticleKitCorpusJobs(options =>
        {
            options.PollInterval = TimeSpan.FromMilliseconds(50);
            options.Parallelism = 2;
            configure?.Invoke(options);
        }));
        IHost host = builder.Build();
        try
        {
            await host.StartAsync();
            return new LocalSilo(host, cluster.GatewayPort);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public async Task<CorpusJobStatus> RunAsync(CorpusJob job) =>
        await Client.WatchAsync((await Client.SubmitAsync(job)).Id, TimeSpan.FromMilliseconds(50)).LastAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
