using System.CommandLine;
using ArticleKit.TestSupport.Redis;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>A command that runs jobs on clusters of its own, with made-up articles, in a folder that is gone afterwards.</summary>
internal abstract class CampaignCommand : Command
{
    private readonly Option<int> _articles;
    private readonly Option<int> _length = Number("--length", "The characters of each.", 10_000);
    private readonly Option<int> _chunks;
    private readonly Option<int> _silos;
    private readonly Option<string> _tool = ToolProcess.Option();

    protected CampaignCommand(string name, string description, Option<int> articles, Option<int> chunks, Option<int> silos, Option<int> rounds)
        : base(name, description + " (Linux, redis-server)")
    {
        (_articles, _chunks, _silos, Rounds) = (articles, chunks, silos, rounds);
        foreach (Option option in (Option[])[_articles, _length, _chunks, _silos, Rounds, _tool])
        {
            Options.Add(option);
        }

        SetAction(RunInFolderAsync);
    }

    protected Option<int> Rounds { get; }

    protected static Option<int> Number(string name, string description, int usual) => new(name) { Description = description, DefaultValueFactory = _ => usual };

    /// <summary>What all runs have in common: one thread a silo, and no outage.</summary>
    protected CampaignSettings Read(ParseResult arguments) => new(
        arguments.GetValue(_tool)!,
        arguments.GetValue(_silos),
        Parallelism: 1,
        arguments.GetValue(_articles),
        arguments.GetValue(_length),
        arguments.GetValue(_chunks),
        Outage: TimeSpan.Zero);

    /// <summary>Runs the jobs.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="input">The articles of each job.</param>
    /// <param name="cancellationToken">Ends the runs.</param>
    /// <returns>The exit code.</returns>
    protected abstract Task<int> RunAsync(ParseResult arguments, string folder, string input, CancellationToken cancellationToken);

    private async Task<int> RunInFolderAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        if (RedisServer.Program is null)
        {
            await Console.Error.WriteLineAsync("redis-server is not installed.");
            return 1;
        }

        string folder = Directory.CreateTempSubdirectory($"articlekit-{Name}-").FullName;
        try
        {
            string input = Path.Combine(folder, "in.jsonl");
            CampaignInput.Write(input, arguments.GetValue(_articles), arguments.GetValue(_length));
            return await RunAsync(arguments, folder, input, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
