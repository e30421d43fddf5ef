using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ArticleKit.Tool.Hosting;

/// <summary>Ends the tool when somebody presses Ctrl+C (SIGINT) or the system asks for it (SIGTERM).</summary>
/// <remarks>
/// From the first moment on: the library of the command line listens only once a command waits for something, and what is computed before
/// would be killed without a chance to finish a line.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    /// <summary>How long a command may take to end by itself, if it does not say so.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(2);

    private readonly TimeSpan _patience;

    [SuppressMessage("Usage", "CA2213", Justification = "A signal may come at the very end; without a timer there is nothing to dispose of.")]
    private readonly CancellationTokenSource _source = new();

    private readonly TaskCompletionSource _end = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption(TimeSpan patience)
    {
        _patience = patience;
        _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, End), PosixSignalRegistration.Create(PosixSignal.SIGTERM, End)];
    }

    /// <summary>Is cancelled when the tool is to end.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _end.SetResult();
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        bool isRepeated = _source.IsCancellationRequested;
        _source.Cancel();
        if (isRepeated || !_end.Task.Wait(_patience))
        {
            Environment.Exit(ExitCode.Interrupted);
        }
    }
}
