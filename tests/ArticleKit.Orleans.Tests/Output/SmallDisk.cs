using System.Diagnostics;

namespace ArticleKit.Orleans.Tests.Output;

/// <summary>A disk in memory that soon is full.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int kilobytes) => Mount($"size={kilobytes}k");

    /// <summary>Why there can be none here; null if there can.</summary>
    public static string? Obstacle { get; } = FindObstacle();

    public string PathOf(string name) => _folder.PathOf(name);

    public void Grow(int kilobytes) => Mount($"remount,size={kilobytes}k");

    public void Dispose()
    {
        Run("umount", _folder.Path);
        _folder.Dispose();
    }

    private static string? FindObstacle()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "needs Linux";
        }

        try
        {
            new SmallDisk(64).Dispose();
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return "file systems must not be mounted here";
        }
    }

    private void Mount(string options) => Run("mount", "-t", "tmpfs", "-o", options, "articlekit-test", _folder.Path);

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(error);
        }
    }
}
