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
    private long _position;

    /// <summary>How many lines were answered by an earlier run.</summary>
    public long Kept { get; init; }

    /// <summary>How many bytes the input has; null if that is not known.</summary>
    public long? Length { get; init; }

    /// <summary>How many bytes of it were read before the first line.</summary>
    public long Start { get; init; }

    /// <summary>Counts an answer.</summary>
    /// <param name="failed">Whether it tells of a failure.</param>
    /// <param name="position">How many bytes of the input were read with its line.</param>
    public void Count(bool failed, long position)
    {
        _lines++;
        _failed += failed ? 1 : 0;
        _position = position;
        if (time.GetElapsedTime(_lastReport) >= (isTerminal ? TerminalInterval : LogInterval))
        {
            _lastReport = time.GetTimestamp();
            error.Write(isTerminal ? $"\r{Describe()}{DescribeRest()}   " : Describe() + DescribeRest() + "\n");
            error.Flush();
        }
    }

    public void Finish() => error.Write((isTerminal ? "\r" : "") + Describe() + "   \n");

    private string Describe()
    {
        double seconds = Math.Max(time.GetElapsedTime(_start).TotalSeconds, 0.001);
        string kept = Kept == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Kept:N0} lines kept, ");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{kept}{_lines:N0} lines, {_failed:N0} failed, {_lines / seconds:N1} lines/s, {seconds:N0} s");
    }

    /// <summary>How much is left, by the bytes of the input: how many lines it has, nobody knows.</summary>
    private string DescribeRest()
    {
        if (Length is not { } length || _position <= Start)
        {
            return "";
        }

        double seconds = time.GetElapsedTime(_start).TotalSeconds * Math.Max(0, length - _position) / (_position - Start);
        string left = seconds < 86_400 ? TimeSpan.FromSeconds(Math.Ceiling(seconds)).ToString("h\\:mm\\:ss", CultureInfo.InvariantCulture) : "more than a day";
        return string.Create(CultureInfo.InvariantCulture, $", {100.0 * Math.Min(_position, length) / Math.Max(1, length):N1} % of the input, {left} left");
    }
}
