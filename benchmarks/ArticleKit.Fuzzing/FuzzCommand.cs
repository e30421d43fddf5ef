using System.CommandLine;
using ArticleKit.Fuzzing.Campaign;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing;

/// <summary>The command line.</summary>
internal sealed class FuzzCommand : RootCommand
{
    private readonly Option<double> _minutes = new("--minutes") { Description = "How long to run.", DefaultValueFactory = _ => 60 };
    private readonly Option<long?> _cases = new("--cases") { Description = "How many cases to run at most." };
    private readonly Option<ulong> _seed = new("--seed") { Description = "What the cases are drawn from.", DefaultValueFactory = _ => 1 };
    private readonly Option<long> _first = new("--first") { Description = "The number of the first case." };
    private readonly Option<string?> _corpus = new("--corpus") { Description = "A folder of pages (*.html, *.html.gz) to start from, beside those written by us." };
    private readonly Option<string> _targets = new("--target") { Description = $"What to call, separated by commas; all if not given: {string.Join(',', FuzzTargets.All.Select(target => target.Name))}.", DefaultValueFactory = _ => string.Join(',', FuzzTargets.All.Select(target => target.Name)) };
    private readonly Option<int> _threads = new("--threads") { Description = "How many processes work at the same time.", DefaultValueFactory = _ => 1 };
    private readonly Option<string> _findings = new("--findings") { Description = "The folder to write findings to.", DefaultValueFactory = _ => Path.Combine("artifacts", "fuzzing") };
    private readonly Option<bool> _reduce = new("--reduce") { Description = "Make the inputs of findings as small as possible." };
    private readonly Option<long?> _case = new("--case") { Description = "Run this one case again; --target names what it calls." };
    private readonly Option<double> _hang = new("--hang-seconds") { Description = "How long a case may take before it counts as hung.", DefaultValueFactory = _ => 120 };
    private readonly Option<bool> _worker = new("--worker") { Hidden = true };

    public FuzzCommand()
        : base("Gives ArticleKit what nobody would write, and tells what does not hold then.")
    {
        foreach (Option option in (Option[])[_minutes, _cases, _seed, _first, _corpus, _targets, _threads, _findings, _reduce, _case, _hang, _worker])
        {
            Options.Add(option);
        }

        _targets.Validators.Add(result =>
        {
            if (FuzzTargets.Find(Names(result.GetValueOrDefault<string>())) is null)
            {
                result.AddError("--target: there is no such target.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        CampaignOptions options = Read(arguments);
        if (arguments.GetValue(_case) is { } number)
        {
            return SingleCase.Run(options, number, Console.Out);
        }

        if (arguments.GetValue(_worker))
        {
            WorkerProcess.EndWithParent();
            long most = options.MostCases == long.MaxValue ? long.MaxValue : options.First + options.MostCases;
            new CampaignWorker(options, Console.Out).Run(options.Threads, most);
            return 0;
        }

        var supervisor = new CampaignSupervisor(options, Console.Out);
        await supervisor.RunAsync(cancellationToken);
        return supervisor.Tally.Findings.Count == 0 ? 0 : 1;
    }

    private CampaignOptions Read(ParseResult arguments) => new()
    {
        Seed = arguments.GetValue(_seed),
        First = arguments.GetValue(_first),
        Threads = Math.Max(1, arguments.GetValue(_threads)),
        Corpus = arguments.GetValue(_corpus),
        Targets = FuzzTargets.Find(Names(arguments.GetValue(_targets)))!,
        Findings = arguments.GetValue(_findings)!,
        Reduces = arguments.GetValue(_reduce),
        Time = TimeSpan.FromMinutes(arguments.GetValue(_minutes)),
        MostCases = arguments.GetValue(_cases) ?? long.MaxValue,
        Hang = TimeSpan.FromSeconds(arguments.GetValue(_hang)),
    };

    private static string[] Names(string? value) => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
