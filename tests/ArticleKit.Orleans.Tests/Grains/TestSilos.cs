using ArticleKit.Orleans.Grains;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;

namespace ArticleKit.Orleans.Tests.Grains;

/// <summary>Some silos in this process, whose state is in their memory: it does not survive the loss of one, which is tried with processes and Redis.</summary>
internal sealed class TestSilos : IAsyncDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    private TestSilos(InProcessTestCluster cluster) => (Cluster, Client) = (cluster, new CorpusJobClient(cluster.Client));

    public InProcessTestCluster Cluster { get; }

    public CorpusJobClient Client { get; }

    public static async Task<TestSilos> StartAsync(short silos, Action<IServiceCollection>? configure = null)
    {
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) =>
        {
            configure?.Invoke(silo.Services);
            silo.AddMemoryGrainStorage(CorpusStorage.Name).AddArticleKitCorpusJobs(options =>
            {
                // On a busy machine nobody is given up, and nothing is tried twice, because it takes long: what a test counts is what it caused.
                options.LeaseTime = TimeSpan.FromMinutes(1);
                options.StragglerFactor = double.PositiveInfinity;
                options.PollInterval = TimeSpan.FromMilliseconds(50);
                options.RetryDelay = TimeSpan.FromMilliseconds(20);
                options.Parallelism = 2;
            });
        });
        InProcessTestCluster cluster = builder.Build();
        await cluster.DeployAsync();
        return new TestSilos(cluster);
    }

    /// <summary>Waits until a job is over.</summary>
    public async Task<CorpusJobStatus> WaitAsync(string id)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        return await Client.WatchAsync(id, TimeSpan.FromMilliseconds(50), limit.Token).LastAsync(limit.Token);
    }

    public async Task<CorpusJobStatus> RunAsync(CorpusJob job) => await WaitAsync((await Client.SubmitAsync(job)).Id);

    public async ValueTask DisposeAsync() => await Cluster.DisposeAsync();
}
