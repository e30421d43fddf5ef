namespace ArticleKit.Orleans;

/// <summary>A chunk that was given up. Immutable.</summary>
/// <param name="Number">Its number; the first is 0.</param>
/// <param name="Path">The file.</param>
/// <param name="Start">Where in the file it begins, in what the source of the format counts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="Reason">Why the last try failed.</param>
public sealed record FailedChunk(int Number, string Path, long Start, long End, int Tries, string Reason);
