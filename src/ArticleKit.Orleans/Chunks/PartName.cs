namespace ArticleKit.Orleans.Chunks;

/// <summary>What chunks are called in file names and in the names of articles that have none.</summary>
internal static class PartName
{
    /// <summary>The name of a chunk, which sorts as its number does.</summary>
    public static string Of(int number) => FormattableString.Invariant($"part-{number:D6}");
}
