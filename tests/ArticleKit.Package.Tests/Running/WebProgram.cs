using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleKit.Package.Tests.Running;

/// <summary>A program that answers on the loopback until it is disposed of.</summary>
internal sealed class WebProgram : IDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = [];
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WebProgram(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException("The program ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => _listening.Task.Result;

    /// <summary>What it has said so far.</summary>
    public string Said => string.Join('\n', _said);

    /// <summary>The most memory that it has had so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public static async Task<WebProgram> StartAsync(ProcessStartInfo start)
    {
        var program = new WebProgram(start);
        try
        {
            await program._listening.Task.WaitAsync(TimeLimit);
            return program;
        }
        catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
        {
            program.Dispose();
            throw new InvalidOperationException($"{exception.Message} It said:\n{program.Said}", exception);
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        _said.Enqueue(line ?? "");
        if (line?.IndexOf(Listening, StringComparison.Ordinal) is { } at and >= 0)
        {
            _listening.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
