namespace ArticleKit.Orleans.Chunks;

/// <summary>A part of a file of a corpus that one worker reads. Immutable.</summary>
/// <param name="Number">Its place in the job; the first is 0. It names the file with the answers.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Where the part begins, in what its <see cref="ICorpusChunkSource"/> counts: bytes, row groups, or whole files.</param>
/// <param name="End">Where it ends; what is there does not belong to it any more.</param>
public sealed record CorpusChunk(int Number, string Path, long Start, long End);
