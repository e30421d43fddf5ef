using System.CommandLine;
using ArticleKit.Tool.Cluster;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit cluster status</c>: how far jobs have come.</summary>
internal sealed class ClusterStatusCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly ClusterOptionSet _cluster = new();
    private readonly Option<bool> _json = Json();

    private readonly Argument<string?> _job = new("JOB") { Description = "The name of a job; all if absent.", Arity = ArgumentArity.ZeroOrOne };

    public ClusterStatusCommand(ToolStreams streams)
        : base("status", "Tells how far the jobs of a cluster have come, and which chunks were given up.")
    {
        _streams = streams;
        Arguments.Add(_job);
        Options.Add(_json);
        _cluster.AddTo(this);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        Examples:
          articlekit cluster status
          articlekit cluster status job-1f2e3d4c5b6a --json --redis redis.example.org:6379
        """;

    public static Option<bool> Json() => new("--json") { Description = "Write the status as a line of JSON." };

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await using ClusterClient client = await ClusterClient.ConnectAsync(_cluster.Read(arguments), _streams, cancellationToken);
        return await client.ShowAsync(arguments.GetValue(_job), arguments.GetValue(_json));
    }
}
