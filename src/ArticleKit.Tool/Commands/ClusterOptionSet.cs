using System.CommandLine;
using System.Globalization;
using ArticleKit.Tool.Cluster;

namespace ArticleKit.Tool.Commands;

/// <summary>The options that tell which cluster is meant.</summary>
internal sealed class ClusterOptionSet
{
    private readonly Option<string?> _redis = new("--redis")
    {
        Description = "The Redis in which the workers find each other and keep the state of jobs; without it, there is one worker, on this machine.",
        HelpName = "HOST:PORT",
    };

    private readonly Option<string> _name = new("--cluster-name")
    {
        Description = "The cluster, where several share a Redis.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "articlekit",
    };

    private readonly Option<int?> _gatewayPort = Port("--gateway-port", "The port for clients; by default any that is free, and 30000 without --redis.");

    public static Option<int?> Port(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "PORT",
        CustomParser = result =>
        {
            bool valid = int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is >= 1 and <= 65_535;
            if (!valid)
            {
                result.AddError($"{name} takes a number from 1 to 65535, not '{result.Tokens[0].Value}'.");
            }

            return valid ? port : null;
        },
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_redis);
        command.Options.Add(_name);
        command.Options.Add(_gatewayPort);
    }

    public ClusterPlace Read(ParseResult arguments) =>
        new(arguments.GetValue(_redis), arguments.GetRequiredValue(_name), arguments.GetValue(_gatewayPort) ?? 0);
}
