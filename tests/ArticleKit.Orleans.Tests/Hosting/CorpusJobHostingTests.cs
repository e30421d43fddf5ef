using System.Runtime.CompilerServices;
using ArticleKit.Corpora;
using ArticleKit.Orleans.Chunks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ArticleKit.Orleans.Tests.Hosting;

public sealed class CorpusJobHostingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<CorpusClusterOptions, string> BadClusters => new()
    {
        { new CorpusClusterOptions { SiloPort = -1 }, "A port is from 0 to 65535." },
        { new CorpusClusterOptions { GatewayPort = 65_536 }, "A port is from 0 to 65535." },
        { new CorpusClusterOptions { ClusterId = " " }, "A cluster needs names." },
        { new CorpusClusterOptions { ServiceId = "" }, "A cluster needs names." },
        { new CorpusClusterOptions { Address = "the-host" }, "'the-host' is no IP address." },
        { new CorpusClusterOptions { Redis = " " }, "The address of Redis is empty." },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(BadClusters))]
    public void UseArticleKitCluster_WhatIsNoCluster_IsRefusedWithTheReason(CorpusClusterOptions options, string reason)
    {
        Action silo = () => Builder().UseOrleans(builder => builder.UseArticleKitCluster(options));
        Action client = () => Builder().UseOrleansClient(builder => builder.UseArticleKitCluster(options));

        silo.Should().Throw<ArgumentException>().WithMessage(reason + "*");
        client.Should().Throw<ArgumentException>().WithMessage(reason + "*");
    }

    [Fact]
    public void Extensions_Nothing_AreRefused()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddArticleKitCorpusJobs()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((ISiloBuilder)null!).AddArticleKitCorpusJobs()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((ISiloBuilder)null!).UseArticleKitCluster(new CorpusClusterOptions())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((IClientBuilder)null!).UseArticleKitCluster(new CorpusClusterOptions())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Builder().UseOrleans(silo => silo.UseArticleKitCluster(null!))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Builder().UseOrleansClient(client => client.UseArticleKitCluster(null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public async Task AddArticleKitCorpusJobs_WrongOptions_KeepTheSiloFromStarting()
    {
        Func<Task> act = () => LocalSilo.StartAsync(configure: options => options.WorkersPerSilo = 0);

        await act.Should().ThrowAsync<OptionsValidationException>().WithMessage("WorkersPerSilo is from 1 to 64.");
    }

    [Fact]
    public void AddArticleKitCorpusJobs_EachWrongOption_IsNamed()
    {
        ErrorOf(options => options.WorkersPerSilo = 65).Should().StartWith("WorkersPerSilo ");
        ErrorOf(options => options.Parallelism = 0).Should().StartWith("Parallelism ");
        ErrorOf(options => options.LeaseTime = TimeSpan.Zero).Should().StartWith("LeaseTime ");
        ErrorOf(options => options.RetryDelay = TimeSpan.FromSeconds(-1)).Should().StartWith("RetryDelay ");
        ErrorOf(options => options.StragglerFactor = double.NaN).Should().StartWith("StragglerFactor ");
        ErrorOf(options => options.PollInterval = TimeSpan.Zero).Should().StartWith("PollInterval ");
        ErrorOf(_ => { }).Should().BeNull();
    }

    [Fact]
    public void AddArticleKitCorpusJobs_Services_GiveOneClient()
    {
        HostApplicationBuilder builder = Builder();
        builder.UseOrleansClient(client => client.UseArticleKitCluster(new CorpusClusterOptions()));
        builder.Services.AddArticleKitCorpusJobs().AddArticleKitCorpusJobs();
        using IHost host = builder.Build();

        host.Services.GetServices<CorpusJobClient>().Should().ContainSingle();
    }

    [Fact]
    public async Task AddArticleKitCorpusJobs_OwnAnalyzerAndSource_AreUsed()
    {
        _folder.Write("in/a.lines", Answers.Lines(10));
        _folder.Write("in/b.jsonl", Answers.Lines(10, 10));
        int analysed = 0;
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new Step(() => Interlocked.Increment(ref analysed))).Build();
        await using LocalSilo silo = await LocalSilo.StartAsync(services => services.AddSingleton(analyzer).AddSingleton<ICorpusChunkSource, LinesSource>());

        CorpusJobStatus status = await silo.RunAsync(new CorpusJob { Inputs = [_folder.PathOf("in")], Output = _folder.PathOf("out") });

        (status.State, status.Answers, analysed).Should().Be((CorpusJobState.Completed, 20, 20));
        Answers.ShouldBeComplete(_folder.PathOf("out"), 20);
        (await File.ReadAllTextAsync(_folder.PathOf("out/part-000000.jsonl"))).Should().NotContain("readability", "this analyzer computes none");
    }

    private static HostApplicationBuilder Builder() => Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());

    private static string? ErrorOf(Action<CorpusJobOptions> configure)
    {
        HostApplicationBuilder builder = Builder();
        builder.UseOrleans(silo => silo.UseArticleKitCluster(new CorpusClusterOptions()).AddArticleKitCorpusJobs(configure));
        using IHost host = builder.Build();
        try
        {
            _ = host.Services.GetRequiredService<IOptions<CorpusJobOptions>>().Value;
            return null;
        }
        catch (OptionsValidationException exception)
        {
            return exception.Message;
        }
    }

    private sealed class Step(Action action) : IAnalysisStep
    {
        public void Run(AnalysisContext context) => action();
    }

    /// <summary>JSON Lines under a name that nobody else knows.</summary>
    private sealed class LinesSource : ICorpusChunkSource
    {
        public bool CanRead(string path) => path.EndsWith(".lines", StringComparison.Ordinal);

        public ValueTask<CorpusCut> CutAsync(string path, long chunkLength, CancellationToken cancellationToken) => new(CorpusCut.Whole);

        public async IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(CorpusChunk chunk, CorpusReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await using FileStream file = File.OpenRead(chunk.Path);
            await foreach (CorpusRecord record in CorpusFormat.JsonLines.ReadRecordsAsync(file, options, cancellationToken))
            {
                yield return record;
            }
        }
    }
}
