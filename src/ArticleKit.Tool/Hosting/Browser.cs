using System.ComponentModel;
using System.Diagnostics;

namespace ArticleKit.Tool.Hosting;

/// <summary>Shows a file in the browser that the person has chosen for their system.</summary>
internal static class Browser
{
    /// <summary>
    /// How long a program that opens files is waited for. Most end at once, having handed the file over, and tell by their exit code whether they
    /// could; some turn into the browser.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">There is nothing to open it with.</exception>
    public static async Task OpenAsync(string path, CancellationToken cancellationToken)
    {
        string platform = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "unix";
        foreach (ProcessStartInfo command in Commands(platform, path))
        {
            if (await TryAsync(command, cancellationToken))
            {
                return;
            }
        }

        string tried = string.Join(", ", Commands(platform, path).Select(command => command.UseShellExecute ? "its program" : command.FileName));
        throw new IOException($"No browser could be started (tried {tried}); the report is '{path}'.");
    }

    /// <summary>The programs that may open a file, the most fitting first.</summary>
    public static IEnumerable<ProcessStartInfo> Commands(string platform, string path) => platform switch
    {
        // What the command 'start' does, without a shell that could take signs of the path for its own.
        "windows" => [new ProcessStartInfo(path) { UseShellExecute = true }],
        "macos" => [new ProcessStartInfo("open", [path])],
        _ => [new ProcessStartInfo("xdg-open", [path]), new ProcessStartInfo("wslview", [path]), new ProcessStartInfo("gio", ["open", path])],
    };

    private static async Task<bool> TryAsync(ProcessStartInfo command, CancellationToken cancellationToken)
    {
        try
        {
            using Process? process = Process.Start(command);
            if (process is null)
            {
                // A program that was running already has taken the file over.
                return true;
            }

            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            if (HasScreen)
            {
                limit.CancelAfter(Patience);
            }

            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return true;
        }
    }

    // Without one, the browser shows the page in this terminal, which it needs for itself until it ends.
    private static bool HasScreen => OperatingSystem.IsWindows()
        || OperatingSystem.IsMacOS()
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DISPLAY"))
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("WAYLAND_DISPLAY"));
}
