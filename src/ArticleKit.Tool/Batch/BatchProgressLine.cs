using System.Globalization;

namespace ArticleKit.Tool.Batch;

/// <summary>
/// Tells on standard error how far a batch has come: on a terminal one line that is written over, elsewhere a line now and then.
/// </summary>
internal sealed class BatchProgressLine(TextWriter error, bool isTerminal, TimeProvider time)
{
    private static readonly TimeSpan TerminalInterval = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LogInterval = TimeSpan.FromSeconds(10);

    private readonly long _start = time.GetTimestamp();
    private long _lastReport = time.GetTimestamp();
    private long _lines;
    private long _failed;

    public void Count(bool failed)
    {
        _lines++;
        _failed += failed ? 1 : 0;
        if (time.GetElapsedTime(_lastReport) >= (isTerminal ? TerminalInterval : LogInterval))
        {
            _lastReport = time.GetTimestamp();
            error.Write(isTerminal ? $"\r{Describe()}   " : Describe() + "\n");
            error.Flush();
        }
    }

    public void Finish() => error.Write((isTerminal ? "\r" : "") + Describe() + "   \n");

    private string Describe()
    {
        double seconds = Math.Max(time.GetElapsedTime(_start).TotalSeconds, 0.001);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_lines:N0} lines, {_failed:N0} failed, {_lines / seconds:N1} lines/s, {seconds:N0} s");
    }
}
