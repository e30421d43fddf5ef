using System.CommandLine;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit cluster</c>: a corpus larger than one machine.</summary>
internal sealed class ClusterCommand : Command, IHasExamples
{
    public ClusterCommand(ToolStreams streams)
        : base("cluster", "Analyses a corpus on many machines: a worker on each, and a job that survives the loss of any of them.")
    {
        Subcommands.Add(new ClusterWorkerCommand(streams));
        Subcommands.Add(new ClusterSubmitCommand(streams));
        Subcommands.Add(new ClusterStatusCommand(streams));
        Subcommands.Add(new ClusterCancelCommand(streams));
    }

    public string Examples =>
        """
        Every worker sees the files and the folder of the answers under the same names, and all know the same Redis.

        Examples:
          articlekit cluster worker --redis redis.example.org:6379
          articlekit cluster submit corpus/ --output answers/ --redis redis.example.org:6379 --wait
          articlekit cluster status --redis redis.example.org:6379
          articlekit cluster cancel job-1f2e3d4c5b6a --redis redis.example.org:6379
        """;
}
