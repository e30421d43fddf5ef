using System.Diagnostics;

namespace ArticleKit.Package.Tests.Running;

/// <summary>Runs a program as a person does.</summary>
internal static class Command
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    // What has been set for the build that runs these tests, or by git where it runs them, is not meant for others.
    private static readonly string[] OfThisBuild = ["MSBUILD", "DOTNET_HOST_PATH", "VSTEST", "COREHOST", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"];

    /// <summary>Says how a program is started.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="environment">What is added to the environment.</param>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">With which arguments.</param>
    /// <returns>The start of a program whose output is caught.</returns>
    public static ProcessStartInfo Prepare(string folder, IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string name in start.Environment.Keys.Where(name => OfThisBuild.Any(part => name.StartsWith(part, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <inheritdoc cref="Prepare"/>
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments)
    {
        using Process process = Process.Start(Prepare(folder, environment, program, arguments))!;
        using var stop = new CancellationTokenSource(Longest);
        Task<string> output = process.StandardOutput.ReadToEndAsync(stop.Token);
        Task<string> error = process.StandardError.ReadToEndAsync(stop.Token);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException exception)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Longest}.", exception);
        }

        return process.ExitCode == 0
            ? (await output).ReplaceLineEndings("\n")
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await error}");
    }
}
