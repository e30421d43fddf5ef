using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary><c>cluster-throughput</c>: how fast silos with one thread each analyse what <c>articlekit batch</c> analyses with as many threads.</summary>
internal sealed class ClusterThroughputCommand() : CampaignCommand(
    "cluster-throughput",
    "Prints the throughput of 'articlekit batch' on some threads, of as many silos with one thread each, and the second over the first",
    Number("--articles", "The articles of each job: so many that compiling and starting count for little.", 72_000),
    Number("--chunks", "The chunks of each job.", 100),
    Number("--silos", "The silos, and the threads of the batch.", 2),
    Number("--rounds", "How often each is measured, in turns.", 3))
{
    protected override async Task<int> RunAsync(ParseResult arguments, string folder, string input, CancellationToken cancellationToken)
    {
        CampaignSettings settings = Read(arguments);
        List<double> ratios = [];
        for (int round = 1; round <= arguments.GetValue(Rounds); round++)
        {
            string place = Directory.CreateDirectory(Path.Combine(folder, round.ToString(CultureInfo.InvariantCulture))).FullName;
            string output = Path.Combine(place, "out.jsonl");
            double batch = settings.Articles / await RunBatchAsync(settings, input, output, cancellationToken);
            CampaignOutcome outcome = await new CampaignRun(settings, place, input).RunAsync(Mishap.None, 0, cancellationToken);
            double cluster = settings.Articles / outcome.Time.TotalSeconds;
            if (!await File.ReadLinesAsync(output, cancellationToken).SequenceEqualAsync(CampaignAnswers.LinesIn(Path.Combine(place, "out")).ToAsyncEnumerable(), cancellationToken: cancellationToken))
            {
                await Console.Error.WriteLineAsync("The answers of the silos are not those of the batch.");
                return 1;
            }

            ratios.Add(cluster / batch);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"batch on {settings.Silos} threads {batch:N0} articles/s, {settings.Silos} silos {cluster:N0}, ratio {cluster / batch:P0}, first answers after {outcome.FirstAnswers.TotalSeconds:0.0} s"));
            Directory.Delete(place, recursive: true);
        }

        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median of the ratios: {ratios[ratios.Count / 2]:P0}"));
        return 0;
    }

    private static async Task<double> RunBatchAsync(CampaignSettings settings, string input, string output, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = ToolProcess.StartOf(
            settings.Tool, "batch", "--parallelism", settings.Silos.ToString(CultureInfo.InvariantCulture), "--input", input, "--output", output);
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(begin).TotalSeconds
            : throw new InvalidOperationException($"The batch ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }
}
