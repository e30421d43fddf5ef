namespace ArticleKit.Topics.Model;

/// <summary>Writes a file so that there is never half of one.</summary>
internal static class FileReplacement
{
    /// <summary>Writes beside the file and renames, which the system does as a whole or not at all.</summary>
    public static void Write(string path, MemoryStream content)
    {
        if (IsDevice(Path.GetFullPath(path)))
        {
            using FileStream device = File.Create(path);
            content.WriteTo(device);
            return;
        }

        // A link stays one: what it leads to is replaced.
        var file = new FileInfo(path);
        file = file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : file;
        string temporary = Path.Combine(file.DirectoryName ?? "", FormattableString.Invariant($".articlekit-{Guid.NewGuid():N}.tmp"));
        try
        {
            WriteThrough(temporary, content, file);
            File.Move(temporary, file.FullName, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static void WriteThrough(string temporary, MemoryStream content, FileInfo old)
    {
        using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        if (old.Exists && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, old.UnixFileMode);
        }

        content.WriteTo(stream);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Whether a path is no file that another could take the place of, such as <c>/dev/stdout</c>.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));
}
