namespace ArticleKit.Orleans;

/// <summary>Which silos and clients belong together, and where they find each other. Immutable.</summary>
public sealed record CorpusClusterOptions
{
    /// <summary>The port of the one silo where there is no Redis.</summary>
    internal const int LocalSiloPort = 11_111;

    /// <summary>The port for clients of the one silo where there is no Redis.</summary>
    internal const int LocalGatewayPort = 30_000;

    /// <summary>
    /// The Redis that keeps the members and the state of the cluster, as <c>host:port</c>, with options of StackExchange.Redis behind it or not. Null, as
    /// by default, for one silo on this machine alone, whose state is lost with it; the answers that are there are not.
    /// </summary>
    public string? Redis { get; init; }

    /// <summary>The name of the cluster: those with the same name find each other. <c>articlekit</c> by default.</summary>
    public string ClusterId { get; init; } = "articlekit";

    /// <summary>The name under which the state of jobs is kept; the same for all clusters that go on with them. <c>articlekit</c> by default.</summary>
    public string ServiceId { get; init; } = "articlekit";

    /// <summary>The address of this machine, by which other silos and clients reach it; null for the one that its name has.</summary>
    public string? Address { get; init; }

    /// <summary>The port for other silos, up to 65,535; 0, as by default, for any that is free, or 11111 without Redis.</summary>
    public int SiloPort { get; init; }

    /// <summary>The port for clients, up to 65,535; 0, as by default, for any that is free, or 30000 without Redis.</summary>
    public int GatewayPort { get; init; }
}
