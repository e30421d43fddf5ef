using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ArticleKit.Orleans;
using ArticleKit.TestSupport.Redis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>A Redis, silos that are processes, and a client that looks on.</summary>
internal sealed class CampaignCluster : IAsyncDisposable
{
    private readonly CampaignSettings _settings;
    private readonly RedisServer _redis;
    private readonly List<SiloProcess> _silos;
    private readonly IHost _host;
    private Process? _submitting;

    private CampaignCluster(CampaignSettings settings, RedisServer redis, List<SiloProcess> silos, IHost host) =>
        (_settings, _redis, _silos, _host) = (settings, redis, silos, host);

    public CorpusJobClient Client => _host.Services.GetRequiredService<CorpusJobClient>();

    /// <summary>The memory of each silo now, in bytes; 0 for one that was killed.</summary>
    public IReadOnlyList<long> Memory => [.. _silos.Select(silo => silo.Memory)];

    /// <summary>Starts everything and waits until all silos are up.</summary>
    public static async Task<CampaignCluster> StartAsync(CampaignSettings settings, string folder)
    {
        RedisServer redis = await RedisServer.StartAsync(Path.Combine(folder, "redis"));
        List<SiloProcess> silos = [.. FreePorts(settings.Silos).Select(port => SiloProcess.Start(settings, redis.Address, port))];
        foreach (SiloProcess silo in silos)
        {
            await silo.UntilUpAsync();
        }

        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.UseOrleansClient(client => client.UseArticleKitCluster(new CorpusClusterOptions { Redis = redis.Address }));
        builder.Services.AddArticleKitCorpusJobs();
        IHost host = builder.Build();
        await host.StartAsync();
        return new CampaignCluster(settings, redis, silos, host);
    }

    /// <summary>Starts a client that submits a job and waits for it.</summary>
    public void Submit(string input, string output, string name, long chunkLength)
    {
        ProcessStartInfo start = ToolProcess.StartOf(
            _settings.Tool, "cluster", "submit", input, "--output", output, "--name", name, "--chunk-length", chunkLength.ToString(CultureInfo.InvariantCulture), "--wait", "--redis", _redis.Address);
        _submitting = Process.Start(start)!;
        _submitting.BeginErrorReadLine();
        _submitting.BeginOutputReadLine();
    }

    /// <summary>Lets something happen.</summary>
    public async Task SufferAsync(Mishap mishap)
    {
        switch (mishap)
        {
            case Mishap.Silo:
                int coordinator = await FindCoordinatorAsync();
                _silos.First(silo => silo.Port != coordinator).Kill();
                break;
            case Mishap.Coordinator:
                int port = await FindCoordinatorAsync();
                _silos.Single(silo => silo.Port == port).Kill();
                break;
            case Mishap.Client:
                _submitting!.Kill();
                break;
            case Mishap.Redis:
                await _redis.KillAsync();
                await Task.Delay(_settings.Outage);
                await _redis.StartAsync();
                break;
            default:
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (SiloProcess silo in _silos)
        {
            silo.Dispose();
        }

        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await _host.StopAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Nobody is left to say goodbye to.
        }

        _host.Dispose();
        _submitting?.Dispose();
        await _redis.DisposeAsync();
    }

    /// <summary>The port of the silo in which the coordinator of the job lives.</summary>
    private async Task<int> FindCoordinatorAsync()
    {
        IManagementGrain management = _host.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        DetailedGrainStatistic[] grains = await management.GetDetailedGrainStatistics();
        return grains.Single(grain => grain.GrainType.Contains("CorpusJobGrain", StringComparison.Ordinal)).SiloAddress.Endpoint.Port;
    }

    private static int[] FreePorts(int count)
    {
        // All are held until all are known, so that none is given twice.
        Socket[] sockets = [.. Enumerable.Range(0, count).Select(_ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))];
        int[] ports = [.. sockets.Select(PortOf)];
        Array.ForEach(sockets, socket => socket.Dispose());
        return ports;
    }

    private static int PortOf(Socket socket)
    {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
