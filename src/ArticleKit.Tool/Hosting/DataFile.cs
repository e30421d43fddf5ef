using System.IO.Compression;

namespace ArticleKit.Tool.Hosting;

/// <summary>Opens data that may be compressed with gzip.</summary>
internal static class DataFile
{
    private const byte FirstGzipByte = 0x1F;
    private const byte SecondGzipByte = 0x8B;

    /// <summary>Opens a file, or standard input for <c>-</c> or null, and unpacks it if it is compressed, whatever its name.</summary>
    public static Stream OpenRead(string? path, ToolStreams streams)
    {
        Stream stream = path is null or "-" ? streams.Input : OpenFile(path);
        var prefixed = new PrefixedStream(stream, prefixLength: 2);
        return prefixed.Prefix is [FirstGzipByte, SecondGzipByte] ? new GZipStream(prefixed, CompressionMode.Decompress) : prefixed;
    }

    /// <summary>Creates a file; a name that ends in .gz gives a compressed one.</summary>
    public static Stream Create(string path)
    {
        Stream stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionLevel.Optimal) : stream;
    }

    /// <summary>Refuses to write to the file that is read: creating it would empty it before its first line is read.</summary>
    /// <exception cref="UsageException">Both are the same file.</exception>
    public static void CheckDiffer(string? input, string? output)
    {
        StringComparison comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (input is not (null or "-") && output is not (null or "-") && string.Equals(FinalPath(input), FinalPath(output), comparison))
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

    private static string FinalPath(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName : file.FullName;
    }
}
