using Microsoft.Win32.SafeHandles;

namespace ArticleKit.Tool.Hosting;

/// <summary>Standard output as a stream that tells when its reader has gone.</summary>
internal static class StandardOutput
{
    private const int FileDescriptor = 1;

    /// <summary>
    /// Opens it. The stream that the framework gives on Unix drops what is written to a closed pipe without a word, so that a batch
    /// would work on for nobody; a file stream on the descriptor reports it. Of a file that one would lose the place for whoever
    /// writes to the same file afterwards, so it is for pipes only.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var stream = new FileStream(new SafeFileHandle(FileDescriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return Console.OpenStandardOutput();
    }
}
