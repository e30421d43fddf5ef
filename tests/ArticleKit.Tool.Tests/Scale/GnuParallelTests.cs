using System.Diagnostics;
using ArticleKit.TestSupport;

namespace ArticleKit.Tool.Tests.Scale;

/// <summary>The commands of <c>docs/scale.md</c> under GNU parallel, while a process of the tool is killed.</summary>
public sealed class GnuParallelTests : IDisposable
{
    private const string Engine = "parallel";

    private readonly CorpusParts _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [EngineFact(Engine)]
    public async Task FileAJob_OneKilled_IsGoneOnWith()
    {
        await RunShownAsync("--retries 3 --joblog jobs.log");

        CorpusParts.ShouldBeAnswered(Directory.GetFiles(_corpus.PathOf("out")).SelectMany(CorpusParts.ReadPacked));
    }

    [EngineFact(Engine)]
    public async Task PiecesOfAFile_OneKilled_AreAnsweredInOrder()
    {
        await RunShownAsync("--pipe ");

        string[] answers = await File.ReadAllLinesAsync(_corpus.PathOf("answers.jsonl"));
        CorpusParts.ShouldBeAnswered(answers);
        answers.Select(Id).Should().Equal((await File.ReadAllLinesAsync(_corpus.PathOf("articles.jsonl"))).Select(Id));
    }

    private static string Id(string line) => line.Split('"')[3];

    /// <summary>Runs the command of the page that has certain words.</summary>
    private async Task RunShownAsync(string words)
    {
        string command = (await File.ReadAllLinesAsync(Repository.PathOf("docs/scale.md")))
            .Single(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Contains(words, StringComparison.Ordinal));
        string tool = await _corpus.WriteToolAsync(killFirst: true);
        Directory.CreateDirectory(_corpus.PathOf("out"));
        var start = new ProcessStartInfo("/bin/sh", ["-c", command.Trim()]) { WorkingDirectory = _corpus.Path, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PATH"] = $"{tool}:{Environment.GetEnvironmentVariable("PATH")}";

        // It asks once in each home to be cited.
        start.Environment["HOME"] = _corpus.Path;
        Directory.CreateDirectory(_corpus.PathOf(".parallel"));
        await File.WriteAllTextAsync(_corpus.PathOf(".parallel/will-cite"), "");
        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        string error = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        process.ExitCode.Should().Be(0, error);
        Directory.Exists(_corpus.PathOf("killed")).Should().BeTrue("a process was to be killed");
    }
}
