using System.CommandLine;
using System.Globalization;
using ArticleKit.TestSupport.Redis;
using Spectre.Console;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary><c>cluster-campaign</c>: kills parts of a cluster in the middle of jobs, and counts the answers.</summary>
internal sealed class ClusterCampaignCommand : Command
{
    private const double Early = .1;
    private const double Late = .85;

    private readonly Option<int> _articles = new("--articles") { Description = "The articles of each job.", DefaultValueFactory = _ => 18_000 };
    private readonly Option<int> _length = new("--length") { Description = "The characters of each.", DefaultValueFactory = _ => 10_000 };
    private readonly Option<int> _chunks = new("--chunks") { Description = "The chunks of each job.", DefaultValueFactory = _ => 75 };
    private readonly Option<int> _silos = new("--silos") { Description = "The silos, each a process.", DefaultValueFactory = _ => 3 };
    private readonly Option<int> _parallelism = new("--parallelism") { Description = "How many articles a silo analyses at the same time.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often each thing happens early, and how often late.", DefaultValueFactory = _ => 3 };
    private readonly Option<Mishap[]> _mishaps = new("--mishap") { Description = "Only these.", DefaultValueFactory = _ => Enum.GetValues<Mishap>(), AllowMultipleArgumentsPerToken = true };
    private readonly Option<int> _outage = new("--outage-seconds") { Description = "How long Redis is away.", DefaultValueFactory = _ => 3 };
    private readonly Option<string> _tool = ToolProcess.Option();

    public ClusterCampaignCommand()
        : base("cluster-campaign", "Kills silos, the coordinator's silo, the client and Redis in the middle of jobs, and prints what became of the articles (Linux, redis-server).")
    {
        foreach (Option option in (Option[])[_articles, _length, _chunks, _silos, _parallelism, _rounds, _mishaps, _outage, _tool])
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
            arguments.GetValue(_parallelism),
            arguments.GetValue(_articles),
            arguments.GetValue(_length),
            arguments.GetValue(_chunks),
            TimeSpan.FromSeconds(arguments.GetValue(_outage)));
        string folder = Directory.CreateTempSubdirectory("articlekit-campaign-").FullName;
        bool isRight = true;
        try
        {
            string input = Path.Combine(folder, "in.jsonl");
            CampaignInput.Write(input, settings.Articles, settings.PageLength);
            var table = new CampaignTable();
            foreach (Mishap mishap in arguments.GetValue(_mishaps)!)
            {
                foreach (double share in mishap == Mishap.None ? (double[])[0] : [Early, Late])
                {
                    for (int round = 1; round <= arguments.GetValue(_rounds); round++)
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
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return isRight ? 0 : 1;
    }
}
