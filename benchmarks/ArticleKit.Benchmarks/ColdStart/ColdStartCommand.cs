using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using ArticleKit.Benchmarks.Pages;

namespace ArticleKit.Benchmarks.ColdStart;

/// <summary><c>cold-start</c>: starts the published tool over and over, the commands in turn, and tells the median times.</summary>
internal static class ColdStartCommand
{
    private const int Rounds = 25;
    private const int PageLength = 100_000;
    private const double LimitWithoutTopics = 0.35;
    private const double LimitWithTopics = 0.8;

    /// <summary>Runs the command.</summary>
    /// <param name="tool">The executable of the tool; null to publish it first, compiled ahead of time for this machine.</param>
    public static int Run(string? tool)
    {
        tool ??= Publish();
        string page = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"articlekit-{Environment.ProcessId}.html"));
        File.WriteAllText(page, PageGenerator.Page(PageLength));
        try
        {
            ColdStartResult result = Measure(tool, page);
            foreach (ColdStartRun run in result.Runs)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{run.Command,-28} {run.Seconds:0.000} s, processor {run.ProcessorSeconds:0.000} s, limit {run.Limit:0.00} s"));
            }

            result.Write();
            return 0;
        }
        finally
        {
            File.Delete(page);
        }
    }

    private static ColdStartResult Measure(string tool, string page)
    {
        (string[] Arguments, double? Limit)[] commands =
        [
            (["--version"], null),
            (["analyze", page, "--no-topics"], LimitWithoutTopics),
            (["analyze", page], LimitWithTopics),
        ];
        double[][] seconds = [.. commands.Select(_ => new double[Rounds])];
        double?[] processor = new double?[commands.Length];
        foreach ((string[] arguments, _) in commands)
        {
            Start(tool, arguments);
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int command = 0; command < commands.Length; command++)
            {
                double? before = ChildTime.Seconds();
                seconds[command][round] = Start(tool, commands[command].Arguments);
                processor[command] = round == 0 ? ChildTime.Seconds() - before : processor[command] + ChildTime.Seconds() - before;
            }
        }

        return new ColdStartResult([.. commands.Select((command, i) => new ColdStartRun(
            string.Join(' ', command.Arguments.Select(argument => argument == page ? "page.html" : argument)),
            Medians.Of(seconds[i]),
            processor[i] / Rounds,
            command.Limit))]);
    }

    /// <summary>Runs a program to its end and tells the seconds that it took.</summary>
    private static double Start(string program, string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? seconds : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static string Publish()
    {
        string folder = Path.Combine(BenchmarkSettings.Artifacts, "tool");
        Console.WriteLine($"Publishing the tool to {folder} ...");
        Start("dotnet",
        [
            "publish", RepositoryFolder.PathOf("src/ArticleKit.Tool"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-o", folder, "-v", "q", "--nologo",
        ]);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "ArticleKit.Tool.exe" : "ArticleKit.Tool");
    }
}
