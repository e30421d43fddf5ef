using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary><c>cluster-campaign</c>: kills parts of a cluster in the middle of jobs, and counts the answers.</summary>
internal sealed class ClusterCampaignCommand : CampaignCommand
{
    private const double Early = .1;
    private const double Late = .85;

    private readonly Option<int> _parallelism = Number("--parallelism", "How many articles a silo analyses at the same time.", 1);
    private readonly Option<Mishap[]> _mishaps = new("--mishap") { Description = "Only these.", DefaultValueFactory = _ => Enum.GetValues<Mishap>(), AllowMultipleArgumentsPerToken = true };
    private readonly Option<int> _outage = Number("--outage-seconds", "How long Redis is away.", 3);

    public ClusterCampaignCommand()
        : base(
            "cluster-campaign",
            "Kills silos, the coordinator's silo, the client and Redis in the middle of jobs, and prints what became of the articles",
            Number("--articles", "The articles of each job.", 18_000),
            Number("--chunks", "The chunks of each job.", 75),
            Number("--silos", "The silos, each a process.", 3),
            Number("--rounds", "How often each thing happens early, and how often late.", 3))
    {
        Options.Add(_parallelism);
        Options.Add(_mishaps);
        Options.Add(_outage);
    }

    protected override async Task<int> RunAsync(ParseResult arguments, string folder, string input, CancellationToken cancellationToken)
    {
        CampaignSettings settings = Read(arguments) with
        {
            Parallelism = arguments.GetValue(_parallelism),
            Outage = TimeSpan.FromSeconds(arguments.GetValue(_outage)),
        };
        bool isRight = true;
        var table = new CampaignTable();
        foreach (Mishap mishap in arguments.GetValue(_mishaps)!)
        {
            foreach (double share in mishap == Mishap.None ? (double[])[0] : [Early, Late])
            {
                for (int round = 1; round <= arguments.GetValue(Rounds); round++)
                {
                    string place = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{mishap}-{share}-{round}"))).FullName;
                    CampaignOutcome outcome = await new CampaignRun(settings, place, input).RunAsync(mishap, share, cancellationToken);
                    table.Add(mishap, share, outcome);
                    isRight &= outcome.IsRight;
                    Directory.Delete(place, recursive: true);
                }
            }
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
        console.Profile.Width = Math.Max(console.Profile.Width, 250);
        table.WriteTo(console);
        return isRight ? 0 : 1;
    }
}
