namespace ArticleKit.Tool.Hosting;

/// <summary>Opens data that may be compressed with gzip.</summary>
internal static class DataFile
{
    /// <summary>
    /// The longest line, in bytes: room for the longest page that is analysed, even if half of its characters are escaped.
    /// </summary>
    public static int MaxLineLength { get; } = 2 * ArticleLimits.Default.MaxInputLength;

    /// <summary>Opens a file, or standard input for <c>-</c> or null, and unpacks it if it is compressed, whatever its name.</summary>
    /// <exception cref="IOException">It cannot be opened or read.</exception>
    public static InputStream OpenRead(string? path, ToolStreams streams)
    {
        if (path is null or "-")
        {
            return new InputStream(streams.Input, "Standard input", packedLength: null);
        }

        FileStream file = OpenFile(path);
        return new InputStream(file, $"'{path}'", file.CanSeek ? file.Length : null);
    }

    /// <summary>As <see cref="OpenRead"/>; whoever cancels does not wait for the first bytes of a pipe that is silent, nor for its writer.</summary>
    /// <exception cref="IOException">It cannot be opened or read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Task<InputStream> OpenReadAsync(string? path, ToolStreams streams, CancellationToken cancellationToken) =>
        Task.Run(() => OpenRead(path, streams), cancellationToken).WaitAsync(cancellationToken);

    /// <summary>Whether a file of that name is to be compressed.</summary>
    public static bool IsCompressed(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses to write to the file that is read: creating it would empty it before its first line is read.</summary>
    /// <exception cref="UsageException">Both are the same file.</exception>
    public static void CheckDiffer(string? input, string? output)
    {
        StringComparison comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (input is not (null or "-") && output is not (null or "-")
            && (string.Equals(FinalPath(input), FinalPath(output), comparison) || ShareContent(new FileInfo(input), new FileInfo(output))))
        {
            throw new UsageException($"'{output}' is the input; it cannot be the output too.");
        }
    }

    /// <summary>Opens a file as it is.</summary>
    public static FileStream OpenFile(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
    }

    /// <summary>Whether two names, by way of a linked folder or a hard link, mean one file: then a lock of one is a lock of the other.</summary>
    private static bool ShareContent(FileInfo input, FileInfo output)
    {
        // Pipes and devices, which opening would wait for or change, have no length.
        if (!input.Exists || !output.Exists || input.Length == 0 || input.Length != output.Length || input.LastWriteTimeUtc != output.LastWriteTimeUtc)
        {
            return false;
        }

        using FileStream? held = TryOpen(input, FileShare.Read);
        using FileStream? other = TryOpen(output, FileShare.None);
        return held is not null && other is null;
    }

    private static FileStream? TryOpen(FileInfo file, FileShare share)
    {
        try
        {
            return new FileStream(file.FullName, FileMode.Open, FileAccess.Read, share, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string FinalPath(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName : file.FullName;
    }
}
