using System.Diagnostics;
using System.Reflection;

namespace ArticleKit.Orleans.Tests.Processes;

/// <summary>The tool as a process of its own.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(3);

    private readonly TaskCompletionSource _isUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;
    private readonly Lock _lock = new();
    private readonly List<string> _errors = [];

    private ToolProcess(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Assembly.Load("ArticleKit.Tool").Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        _process = new Process { StartInfo = start };
        _process.ErrorDataReceived += (_, line) =>
        {
            lock (_lock)
            {
                _errors.Add(line.Data ?? "");
            }

            if (line.Data == "The worker is up.")
            {
                _isUp.TrySetResult();
            }
        };
        _process.Start();
        _process.BeginErrorReadLine();
    }

    public static ToolProcess Start(params string[] arguments) => new(arguments);

    /// <summary>Starts a worker and waits until it is up.</summary>
    public static Task<ToolProcess> StartWorkerAsync(string redis) =>
        StartUntilUpAsync("cluster", "worker", "--redis", redis, "--address", "127.0.0.1", "--parallelism", "1", "--lease-seconds", "5", "--no-topics");

    /// <summary>Starts a worker with arguments of the test's own and waits until it is up.</summary>
    public static async Task<ToolProcess> StartUntilUpAsync(params string[] arguments)
    {
        ToolProcess worker = Start(arguments);
        await worker._isUp.Task.WaitAsync(TimeLimit);
        return worker;
    }

    public void Kill() => _process.Kill();

    /// <summary>Asks it to end, as systems do that shut down.</summary>
    public void Terminate()
    {
        using Process kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        string output = await _process.StandardOutput.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        lock (_lock)
        {
            return (_process.ExitCode, output, string.Join('\n', _errors));
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
