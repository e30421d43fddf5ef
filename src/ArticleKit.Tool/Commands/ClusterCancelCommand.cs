using System.CommandLine;
using ArticleKit.Tool.Cluster;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit cluster cancel</c>: the end of a job before its time.</summary>
internal sealed class ClusterCancelCommand : Command, IHasExamples
{
    private readonly ToolStreams _streams;
    private readonly ClusterOptionSet _cluster = new();
    private readonly Option<bool> _json = ClusterStatusCommand.Json();

    private readonly Argument<string> _job = new("JOB") { Description = "The name of the job." };

    public ClusterCancelCommand(ToolStreams streams)
        : base("cancel", "Cancels a job: nothing more of it is begun, and what is done stays.")
    {
        _streams = streams;
        Arguments.Add(_job);
        Options.Add(_json);
        _cluster.AddTo(this);
        SetAction(RunAsync);
    }

    public string Examples =>
        """
        What the workers have begun they give up within the third of a lease. The same 'submit' again goes on with the job. Of one that is over nothing happens.

        Examples:
          articlekit cluster cancel job-1f2e3d4c5b6a
          articlekit cluster cancel job-1f2e3d4c5b6a --json --redis redis.example.org:6379
        """;

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        await using ClusterClient client = await ClusterClient.ConnectAsync(_cluster.Read(arguments), _streams, cancellationToken);
        return await client.CancelAsync(arguments.GetRequiredValue(_job), arguments.GetValue(_json));
    }
}
