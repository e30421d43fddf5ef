using System.Diagnostics;
using System.Globalization;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Scale;

/// <summary>The script of <c>docs/scale.md</c> for Dask, while one of its workers is killed.</summary>
public sealed class DaskTests : IDisposable
{
    public const string Engine = "Python with distributed";

    private readonly CorpusParts _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [EngineFact(Engine)]
    public async Task DaskBatch_WorkerKilled_AnswersEverythingOnce()
    {
        string tool = await _corpus.WriteToolAsync(killFirst: false);
        var start = new ProcessStartInfo(Programs.Python, [Repository.PathOf("docs/scale/dask_batch.py"), "2", _corpus.PathOf("out"), .. _corpus.Files])
        {
            WorkingDirectory = _corpus.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["PATH"] = $"{tool}:{Environment.GetEnvironmentVariable("PATH")}";
        using Process process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
        int? worker = null;
        bool isKilled = false;
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("worker ", StringComparison.Ordinal))
            {
                worker ??= int.Parse(line.Split(' ')[^1], CultureInfo.InvariantCulture);
            }
            else if (!isKilled)
            {
                using var victim = Process.GetProcessById(worker!.Value);
                victim.Kill();
                isKilled = true;
            }
        }

        await process.WaitForExitAsync(limit.Token);
        process.ExitCode.Should().Be(0, await error);
        isKilled.Should().BeTrue();
        CorpusParts.ShouldBeAnswered(Directory.GetFiles(_corpus.PathOf("out"), "*.answers.jsonl.gz").Where(file => !Path.GetFileName(file).StartsWith('.')).SelectMany(CorpusParts.ReadPacked));
    }
}
