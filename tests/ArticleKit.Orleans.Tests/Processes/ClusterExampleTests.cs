using System.Globalization;
using ArticleKit.Orleans.Hosting;
using ArticleKit.Orleans.Tests.Hosting;

namespace ArticleKit.Orleans.Tests.Processes;

/// <summary>The commands that the help of <c>articlekit cluster</c> shows work as they stand there, but for the place of the cluster.</summary>
public sealed class ClusterExampleTests : IDisposable
{
    private const string Job = "job-1f2e3d4c5b6a";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("submit", 2)]
    [InlineData("status", 2)]
    [InlineData("cancel", 2)]
    public async Task Help_ExamplesOfAClient_AreAnswered(string command, int count)
    {
        _folder.Write("articles.jsonl", Answers.Lines(5));
        _folder.Write("crawl/articles.jsonl", Answers.Lines(5));
        await using LocalSilo silo = await LocalSilo.StartAsync();
        await silo.RunAsync(new CorpusJob { Id = Job, Inputs = [_folder.PathOf("crawl")], Output = _folder.PathOf("other") });
        string[][] examples = await ExamplesAsync(command);

        examples.Should().HaveCount(count);
        for (int i = 0; i < examples.Length; i++)
        {
            using ToolProcess tool = ToolProcess.Start([.. Adapt(examples[i], i), "--gateway-port", silo.GatewayPort]);
            (int exitCode, string output, string error) = await tool.EndAsync();

            exitCode.Should().Be(0, $"'{string.Join(' ', examples[i])}' is shown; it said {error}");
            output.Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task Help_ExamplesOfWorkers_ComeUpAndEndInOrder()
    {
        string[][] examples = await ExamplesAsync("worker");

        examples.Should().HaveCount(2);
        for (int i = 0; i < examples.Length; i++)
        {
            using ToolProcess worker = await ToolProcess.StartUntilUpAsync([.. Adapt(examples[i], i), "--no-topics", "--port", Port(), "--gateway-port", Port()]);
            worker.Terminate();
            (await worker.EndAsync()).ExitCode.Should().Be(0);
        }
    }

    /// <summary>The examples at the end of the help of a command, without the name of the tool.</summary>
    private static async Task<string[][]> ExamplesAsync(string command)
    {
        using ToolProcess help = ToolProcess.Start("cluster", command, "--help");
        (_, string output, _) = await help.EndAsync();
        return [.. output.Split('\n').SkipWhile(line => line.Trim() != "Examples:").Select(line => line.Trim()).Where(line => line.StartsWith("articlekit ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1..])];
    }

    /// <summary>Names this test's files, a folder of answers for each example, and no Redis, so that the silo on this machine is meant.</summary>
    private IEnumerable<string> Adapt(string[] example, int number)
    {
        for (int i = 0; i < example.Length; i++)
        {
            switch (example[i])
            {
                case "--redis" or "--address":
                    i++;
                    break;
                case "answers/":
                    yield return _folder.PathOf(FormattableString.Invariant($"answers{number}"));
                    break;
                case var word when word.EndsWith('/') || word.EndsWith(".jsonl", StringComparison.Ordinal):
                    yield return _folder.PathOf(word);
                    break;
                default:
                    yield return example[i];
                    break;
            }
        }
    }

    private static string Port() => FreePort.Find().ToString(CultureInfo.InvariantCulture);
}
