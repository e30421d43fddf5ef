using System.CommandLine;
using ArticleKit.Corpora;
using ArticleKit.Tool.Cluster;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit cluster submit</c>: a job for the workers.</summary>
internal sealed class ClusterSubmitCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly ClusterOptionSet _cluster = new();

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description = "Files, and folders of files: JSON Lines, WARC and WET, each compressed with gzip or not.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder for the answers, a file for each chunk: absent, empty, or that of the same job, which is gone on with.",
        HelpName = "FOLDER",
        Required = true,
    };

    private readonly Option<string?> _name = new("--name") { Description = "The name of the job; by default one made of all that it says.", HelpName = "NAME" };

    private readonly Option<string?> _fields = new("--fields")
    {
        Description = $"Write only these fields, beside id and status. Of: {string.Join(',', AnswerFields.Names)}.",
        HelpName = "A,B,C",
    };

    private readonly Option<int?> _chunkLength =
        CommonOptions.Number("--chunk-length", "About how many bytes of a file of plain lines a worker takes at a time, from 1000 on; by default a hundredth of all, from 4000000 to 64000000.");

    private readonly Option<int?> _maxTries = CommonOptions.Number("--max-tries", "How often a chunk is tried before it is given up; 5 by default.", 100);
    private readonly Option<bool> _gzip = new("--gzip") { Description = "Compress the answers with gzip." };
    private readonly Option<bool> _wait = new("--wait") { Description = "Wait until the job is over, and tell on standard error how far it has come." };
    private readonly Option<bool> _json = ClusterStatusCommand.Json();

    public ClusterSubmitCommand(ToolStreams streams)
        : base("submit", "Submits a corpus to the workers of a cluster, or goes on with one that was submitted before.")
    {
        _streams = streams;
        Arguments.Add(_inputs);
        foreach (Option option in (Option[])[_output, _name, _fields, _chunkLength, _maxTries, _gzip, _wait, _json])
        {
            Options.Add(option);
        }

        _cluster.AddTo(this);
        _fields.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } names && !AnswerFields.TryParse(names, out _, out string? unknown))
            {
                result.AddError($"--fields: there is no field '{unknown}'. The fields are {string.Join(", ", AnswerFields.Names)}.");
            }
        });
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        The exit code is 3 if chunks were given up: the answers to the others are there. The same command tries those again.

        Examples:
          articlekit cluster submit articles.jsonl --output answers/ --wait
          articlekit cluster submit crawl/ --output answers/ --gzip --redis redis.example.org:6379
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var job = new SubmittedJob(
            arguments.GetRequiredValue(_inputs),
            arguments.GetRequiredValue(_output),
            arguments.GetValue(_name),
            arguments.GetValue(_fields),
            arguments.GetValue(_chunkLength),
            arguments.GetValue(_maxTries),
            arguments.GetValue(_gzip));
        await using ClusterClient client = await ClusterClient.ConnectAsync(_cluster.Read(arguments), _streams, cancellationToken);
        return await client.SubmitAsync(job, arguments.GetValue(_wait), arguments.GetValue(_json), cancellationToken);
    }
}
