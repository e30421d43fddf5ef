using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>A worker of a cluster, as a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    private readonly TaskCompletionSource _isUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private SiloProcess(string tool, string[] arguments, int port)
    {
        Port = port;
        _process = new Process { StartInfo = ToolProcess.StartOf(tool, arguments) };
        _process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data == "The worker is up.")
            {
                _isUp.TrySetResult();
            }
        };
        _process.OutputDataReceived += (_, _) => { };
        _process.Start();
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>The port by which other silos know it.</summary>
    public int Port { get; }

    /// <summary>The memory that it has now, in bytes; 0 if it has ended.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    public static SiloProcess Start(CampaignSettings settings, string redis, int port) => new(
        settings.Tool,
        [
            "cluster", "worker", "--redis", redis, "--address", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture),
            "--parallelism", settings.Parallelism.ToString(CultureInfo.InvariantCulture),
        ],
        port);

    public Task UntilUpAsync() => _isUp.Task.WaitAsync(TimeLimit);

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
