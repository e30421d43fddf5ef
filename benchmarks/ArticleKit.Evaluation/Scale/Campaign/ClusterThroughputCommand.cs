using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ArticleKit.TestSupport.Redis;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary><c>cluster-throughput</c>: how fast silos with one thread each analyse what <c>articlekit batch</c> analyses with as many threads.</summary>
internal sealed class ClusterThroughputCommand : Command
{
    private readonly Option<int> _articles = new("--articles") { Description = "The articles of each job: so many that compiling and starting count for little.", DefaultValueFactory = _ => 72_000 };
    private readonly Option<int> _length = new("--length") { Description = "The characters of each.", DefaultValueFactory = _ => 10_000 };
    private readonly Option<int> _chunks = new("--chunks") { Description = "The chunks of each job.", DefaultValueFactory = _ => 100 };
    private readonly Option<int> _silos = new("--silos") { Description = "The silos, and the threads of the batch.", DefaultValueFactory = _ => 2 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each is measured, in turns.", DefaultValueFactory = _ => 3 };
    private readonly Option<string> _tool = ToolProcess.Option();

    public ClusterThroughputCommand()
        : base("cluster-throughput", "Prints the throughput of 'articlekit batch' on some threads, of as many silos with one thread each, and the second over the first (Linux, redis-server).")
    {
        foreach (Option option in (Option[])[_articles, _length, _chunks, _silos, _rounds, _tool])
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (RedisServer.Program is null)
        {
            await Console.Error.WriteLineAsync("redis-server is not installed.");
            return 1;
        }

        var settings = new CampaignSettings(
            arguments.GetValue(_tool)!,
            arguments.GetValue(_silos),
            Parallelism: 1,
            arguments.GetValue(_articles),
            arguments.GetValue(_length),
            arguments.GetValue(_chunks),
            Outage: TimeSpan.Zero);
        string folder = Directory.CreateTempSubdirectory("articlekit-throughput-").FullName;
        try
        {
            return await CompareAsync(settings, folder, arguments.GetValue(_rounds), cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> CompareAsync(CampaignSettings settings, string folder, int rounds, CancellationToken cancellationToken)
    {
        string input = Path.Combine(folder, "in.jsonl");
        CampaignInput.Write(input, settings.Articles, settings.PageLength);
        List<double> ratios = [];
        for (int round = 1; round <= rounds; round++)
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
