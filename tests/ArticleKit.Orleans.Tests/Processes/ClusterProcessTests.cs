using System.Text.Json;
using ArticleKit.TestSupport.Redis;

namespace ArticleKit.Orleans.Tests.Processes;

/// <summary>A cluster as it is in production: processes, each of which may be killed, and a Redis.</summary>
public sealed class ClusterProcessTests : IDisposable
{
    private const int Articles = 6000;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RedisFact]
    public async Task Cluster_WorkerAndClientKilledAndRedisRestarted_AnswersEveryArticleOnce()
    {
        string input = _folder.Write("in.jsonl", Answers.Lines(Articles));
        await using RedisServer redis = await RedisServer.StartAsync(_folder.PathOf("redis"));
        using ToolProcess first = await ToolProcess.StartWorkerAsync(redis.Address);
        using ToolProcess second = await ToolProcess.StartWorkerAsync(redis.Address);
        using ToolProcess third = await ToolProcess.StartWorkerAsync(redis.Address);
        string[] submit = ["cluster", "submit", input, "--output", _folder.PathOf("out"), "--chunk-length", "30000", "--wait", "--json", "--redis", redis.Address];

        using ToolProcess lostClient = ToolProcess.Start(submit);
        await UntilPartsAsync(3);
        lostClient.Kill();
        await redis.RestartAsync();
        first.Kill();
        using ToolProcess client = ToolProcess.Start(submit);
        (int exitCode, string output, string error) = await client.EndAsync();

        exitCode.Should().Be(0, error);
        using JsonDocument status = JsonDocument.Parse(output);
        status.RootElement.GetProperty("state").GetString().Should().Be("completed");
        status.RootElement.GetProperty("answers").GetInt64().Should().Be(Articles);
        Answers.ShouldBeComplete(_folder.PathOf("out"), Articles);

        second.Terminate();
        (await second.EndAsync()).ExitCode.Should().Be(0, "a worker that is asked to end does so in order");
    }

    [RedisFact]
    public async Task Submit_NobodyThere_TellsSo()
    {
        string input = _folder.Write("in.jsonl", Answers.Lines(1));
        await using RedisServer redis = await RedisServer.StartAsync(_folder.PathOf("redis"));

        using ToolProcess client = ToolProcess.Start("cluster", "submit", input, "--output", _folder.PathOf("out"), "--redis", redis.Address);
        (int exitCode, _, string error) = await client.EndAsync();

        exitCode.Should().Be(3);
        error.Should().Contain("The cluster could not be reached");
    }

    private async Task UntilPartsAsync(int count)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!Directory.Exists(_folder.PathOf("out")) || Directory.GetFiles(_folder.PathOf("out"), "part-*").Length < count)
        {
            await timer.WaitForNextTickAsync(limit.Token);
        }
    }
}
