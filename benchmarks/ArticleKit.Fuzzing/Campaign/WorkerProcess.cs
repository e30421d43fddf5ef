using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>Starts workers: this program again, as a process that may die.</summary>
internal static class WorkerProcess
{
    // Three gigabytes: an input that needs more ends with an exception that is found, and not with a machine that swaps.
    private const string HeapLimit = "C0000000";

    /// <summary>Starts a worker.</summary>
    /// <param name="options">What it runs; its first case.</param>
    /// <param name="first">The number of the first case.</param>
    public static Process Start(CampaignOptions options, long first)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        start.Environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        foreach (string argument in Arguments(options, first))
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("The worker cannot be started.");
    }

    /// <summary>Ends this process, which is a worker, when the one that started it is no more: then the input that they share is at its end.</summary>
    public static void EndWithParent() => new Thread(() =>
    {
        while (Console.In.Read() >= 0)
        {
        }

        Environment.Exit(1);
    })
    { IsBackground = true }.Start();

    private static IEnumerable<string> Arguments(CampaignOptions options, long first)
    {
        List<string> arguments =
        [
            "--worker", "--seed", options.Seed.ToString(CultureInfo.InvariantCulture), "--first", first.ToString(CultureInfo.InvariantCulture), "--threads", options.Threads.ToString(CultureInfo.InvariantCulture), "--target", string.Join(',', options.Targets.Select(target => target.Name)), "--findings", options.Findings,
            "--hang-seconds", options.Hang.TotalSeconds.ToString(CultureInfo.InvariantCulture),
        ];
        if (options.Corpus is { } corpus)
        {
            arguments.AddRange(["--corpus", corpus]);
        }

        if (options.MostCases != long.MaxValue)
        {
            arguments.AddRange(["--cases", (options.First + options.MostCases - first).ToString(CultureInfo.InvariantCulture)]);
        }

        return options.Reduces ? [.. arguments, "--reduce"] : arguments;
    }
}
