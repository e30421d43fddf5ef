namespace ArticleKit.Tool.Tests.Running;

/// <summary>A shell script that stands for a program.</summary>
internal static class ExecutableScript
{
    public static async Task WriteAsync(string path, string command)
    {
        await File.WriteAllTextAsync(path, $"#!/bin/sh\n{command}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
