namespace ArticleKit.Orleans.Scheduling;

/// <summary>That a worker has a chunk. Immutable.</summary>
/// <param name="Chunk">The number of the chunk; the first is 0.</param>
/// <param name="Worker">The name of the worker; null for one that is not known any more, since whoever knew it was lost.</param>
/// <param name="Try">How many times, with this one, the chunk was handed out; the first is 1.</param>
/// <param name="Start">When it was handed out.</param>
/// <param name="End">When it is taken away again, if the worker is not heard of before.</param>
internal sealed record ChunkLease(int Chunk, string? Worker, int Try, DateTimeOffset Start, DateTimeOffset End);
