namespace ArticleKit.Tool.Cluster;

/// <summary>What a worker is to be like.</summary>
/// <param name="Place">Its cluster.</param>
/// <param name="Address">By which others reach it; null for that of the name of the machine.</param>
/// <param name="Port">The port for other workers; 0 for the usual one.</param>
/// <param name="Parallelism">How many articles it analyses at the same time; null for one a processor.</param>
/// <param name="LeaseTime">How long a chunk belongs to a worker that is not heard of.</param>
internal sealed record WorkerSettings(ClusterPlace Place, string? Address, int Port, int? Parallelism, TimeSpan LeaseTime);
