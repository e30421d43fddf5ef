namespace ArticleKit.Tool.Cluster;

/// <summary>Which cluster is meant.</summary>
/// <param name="Redis">The Redis that its members know; null for one on this machine.</param>
/// <param name="Name">Its name.</param>
/// <param name="GatewayPort">The port for clients; 0 for the usual one.</param>
internal sealed record ClusterPlace(string? Redis, string Name, int GatewayPort);
