using System.Text.Json;
using ArticleKit.Orleans.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Orleans.Tests.Processes;

public sealed class ClusterCancelTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Cancel_RunningJob_EndsItAndTellsWhereItStands()
    {
        using var gate = new SemaphoreSlim(0);
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new WaitingStep(gate)).Build();
        await using LocalSilo silo = await LocalSilo.StartAsync(services => services.AddSingleton(analyzer));
        var job = new CorpusJob { Id = "news", Inputs = [_folder.Write("in.jsonl", Answers.Lines(100))], Output = _folder.PathOf("out"), ChunkLength = 3000 };
        await silo.Client.SubmitAsync(job);
        await Waiting.UntilAsync(async () => (await silo.Client.GetStatusAsync("news")).RunningChunks > 0);

        (int exitCode, string output, string error) = await RunAsync(silo, "cancel", "news", "--json");
        (int ExitCode, string Output, string Error) again = await RunAsync(silo, "cancel", "news");
        (int ExitCode, string Output, string Error) status = await RunAsync(silo, "status");
        (int ExitCode, string Output, string Error) unknown = await RunAsync(silo, "cancel", "olds");
        (int ExitCode, string Output, string Error) empty = await RunAsync(silo, "cancel", "");

        exitCode.Should().Be(0, error);
        using JsonDocument answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("state").GetString().Should().Be("cancelled");
        answer.RootElement.GetProperty("runningChunks").GetInt32().Should().Be(0);
        again.ExitCode.Should().Be(0);
        again.Error.Should().Contain("The job is over already.");
        again.Output.Should().StartWith("news: cancelled, 0 of ");
        status.Output.Should().Be(again.Output);
        (unknown.ExitCode, unknown.Output, unknown.Error.Trim()).Should().Be((2, "", "There is no job 'olds'."));
        (empty.ExitCode, empty.Output).Should().Be((2, ""));
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(LocalSilo silo, params string[] arguments)
    {
        using ToolProcess tool = ToolProcess.Start(["cluster", .. arguments, "--gateway-port", silo.GatewayPort]);
        return await tool.EndAsync();
    }
}
