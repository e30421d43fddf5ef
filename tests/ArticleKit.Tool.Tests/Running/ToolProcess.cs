using System.Diagnostics;

namespace ArticleKit.Tool.Tests.Running;

/// <summary>The tool as a process of its own, for what could kill the process of the tests.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(3);

    /// <summary>Runs the tool.</summary>
    /// <param name="writeInput">Writes standard input.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>What it left behind. A process that takes too long is killed, and the test fails.</returns>
    public static async Task<ToolRun> RunAsync(Func<Stream, Task> writeInput, params string[] arguments)
    {
        using Process process = Start(arguments);
        using var limit = new CancellationTokenSource(TimeLimit);
        using var output = new MemoryStream();
        string error = "";
        try
        {
            await Task.WhenAll(WriteAsync(), process.StandardOutput.BaseStream.CopyToAsync(output, limit.Token), ReadErrorAsync());
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return new ToolRun(process.ExitCode, output.ToArray(), error);

        async Task WriteAsync()
        {
            try
            {
                await writeInput(process.StandardInput.BaseStream);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // A process that has died reads no more; its exit code tells.
            }
        }

        async Task ReadErrorAsync() => error = await process.StandardError.ReadToEndAsync(limit.Token);
    }

    /// <summary>Starts the tool with all streams redirected.</summary>
    public static Process Start(params string[] arguments) => Start(new Dictionary<string, string?>(StringComparer.Ordinal), arguments);

    /// <summary>Starts the tool with all streams redirected, and some environment variables otherwise than here; null takes one away.</summary>
    public static Process Start(IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        // The folder of the program is not to be looked for again, since the tool may get another search path.
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(ToolCommand).Assembly.Location);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach ((string name, string? value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
