namespace ArticleKit.Orleans.Chunks;

/// <summary>Opens files of a corpus.</summary>
internal static class FileOpening
{
    /// <summary>Opens a file to read it from its beginning to its end.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream OpenRead(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan | FileOptions.Asynchronous);
}
