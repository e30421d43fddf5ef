using System.Diagnostics;

namespace ArticleKit.Tool.Tests.Running;

/// <summary>Other programs that tests need.</summary>
internal static class Programs
{
    /// <summary>Debian's Python, for which its packages are; another one in the search path may not have them.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>Whether a program is installed; scripts for the tool to be called by need a system other than Windows.</summary>
    public static bool AreThere(params string[] names) => !OperatingSystem.IsWindows() && names.All(name =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))));

    /// <summary>Whether Python is installed with a module.</summary>
    public static bool HasPython(string module)
    {
        if (!File.Exists(Python))
        {
            return false;
        }

        using Process process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {module}"]) { RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
