using System.CommandLine;
using System.Globalization;
using ArticleKit.Orleans.Scheduling;
using Spectre.Console;

namespace ArticleKit.Evaluation.Scale;

/// <summary><c>simulate-cluster</c>: what stragglers and failures cost a job on many workers, by the policy that the cluster itself uses.</summary>
internal sealed class SimulateClusterCommand : Command
{
    private readonly Option<int> _workers = new("--workers") { Description = "The workers.", DefaultValueFactory = _ => 1_000 };
    private readonly Option<int> _chunks = new("--chunks") { Description = "The chunks.", DefaultValueFactory = _ => 20_000 };
    private readonly Option<double> _minutes = new("--chunk-minutes") { Description = "How long a chunk takes in the mean.", DefaultValueFactory = _ => 5 };

    public SimulateClusterCommand()
        : base("simulate-cluster", "Plays a job on many workers with stragglers and failures, and prints what they cost.")
    {
        Options.Add(_workers);
        Options.Add(_chunks);
        Options.Add(_minutes);
        SetAction(arguments =>
        {
            var settings = new ClusterSettings
            {
                Workers = arguments.GetValue(_workers),
                Chunks = arguments.GetValue(_chunks),
                ChunkTime = TimeSpan.FromMinutes(arguments.GetValue(_minutes)),
            };
            Write(settings);
        });
    }

    private static void Write(ClusterSettings settings)
    {
        ClusterSettings calm = settings with { SlowShare = 0, TimeToFailure = TimeSpan.FromDays(100_000), PoisonChunks = 0 };
        ChunkSchedulingOptions noSecond = settings.Scheduling with { StragglerFactor = double.PositiveInfinity };
        (string Name, ClusterSettings Settings)[] rows =
        [
            ("nothing fails, all as fast", calm),
            ("5 % of the workers take 4 times as long", settings with { TimeToFailure = calm.TimeToFailure, PoisonChunks = 0 }),
            ("the same without second tries", settings with { TimeToFailure = calm.TimeToFailure, PoisonChunks = 0, Scheduling = noSecond }),
            ("each worker lost every 100 hours, 5 chunks always fail", settings),
            ("each worker lost every 5 hours", settings with { TimeToFailure = TimeSpan.FromHours(5) }),
            ("each worker lost every 5 hours, chunks 10 times as long", settings with { TimeToFailure = TimeSpan.FromHours(5), ChunkTime = 10 * settings.ChunkTime, Chunks = settings.Chunks / 10 }),
        ];
        Table table = new Table().Border(TableBorder.Markdown).AddColumn("");
        foreach (string column in (string[])["hours", "ideal / real", "workers lost", "tries beyond the first", "second tries", "given up", "wasted", "calls a second"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach ((string name, ClusterSettings row) in rows)
        {
            ClusterOutcome outcome = new ClusterSimulation(row).Run();
            double wasted = outcome.Wasted / (outcome.Time * row.Workers);
            table.AddRow(
                name, Format(outcome.Time.TotalHours, "0.00"), Format(outcome.Efficiency, "0.000"), Format(outcome.Failures, "N0"), Format(outcome.Counts.Retries, "N0"),
                Format(outcome.Counts.SecondTries, "N0"), Format(outcome.Counts.Failed, "N0"), Format(wasted, "0.0 %"), Format(outcome.CallsPerSecond, "0"));
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Math.Max(console.Profile.Width, 200);
        console.Write(table);
    }

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
