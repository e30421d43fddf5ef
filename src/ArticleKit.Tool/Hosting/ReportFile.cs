using System.Text;

namespace ArticleKit.Tool.Hosting;

/// <summary>Where a report is written to: standard output, or a file.</summary>
internal static class ReportFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A writer of UTF-8 to a file, or to standard output for <c>-</c> or null.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static StreamWriter Open(string? path, ToolStreams streams) => IsStandardOutput(path)
        ? streams.CreateWriter()
        : new StreamWriter(new FileStream(path!, FileMode.Create, FileAccess.Write, FileShare.Read), Utf8) { NewLine = "\n" };

    /// <summary>Refuses to write to a file that is read.</summary>
    /// <exception cref="UsageException">One of the sources, which may be addresses too, is the output.</exception>
    public static void CheckDiffers(string? output, params IEnumerable<string> sources)
    {
        foreach (string source in sources.Where(source => !Web.IsAddress(source, out _)))
        {
            DataFile.CheckDiffer(source, output);
        }
    }

    public static bool IsStandardOutput(string? path) => path is null or "-";

    /// <summary>A name for a report that nobody named, in a folder of its own that only this user can look into.</summary>
    public static string InTemporaryFolder() => Path.Combine(Directory.CreateTempSubdirectory("articlekit-").FullName, "report.html");
}
