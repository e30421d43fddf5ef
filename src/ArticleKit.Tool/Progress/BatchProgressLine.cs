using System.Globalization;
using ArticleKit.Display;

namespace ArticleKit.Tool.Progress;

/// <summary>Tells how far a batch has come: on a terminal twice a second, elsewhere every ten seconds.</summary>
internal sealed class BatchProgressLine(ProgressLine line, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LiveInterval = TimeSpan.FromSeconds(0.5);
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
        if (time.GetElapsedTime(_lastReport) >= (line.IsLive ? LiveInterval : LogInterval))
        {
            _lastReport = time.GetTimestamp();
            line.Show("", Share, line.IsLive ? DescribeLive() : DescribeLog());
        }
    }

    /// <summary>Tells what came out.</summary>
    public void Finish() => line.End($"{DescribeLines()}, {DescribeElapsed()}");

    public void Dispose() => line.Dispose();

    /// <summary>How much of the input is read: how many lines it has, nobody knows. Null if that is not known either.</summary>
    private double? Share => Length is { } length && _position > Start ? (double)Math.Min(_position, length) / Math.Max(1, length) : null;

    private TimeSpan Elapsed => time.GetElapsedTime(_start);

    private string DescribeLines()
    {
        double seconds = Math.Max(Elapsed.TotalSeconds, 0.001);
        string kept = Kept == 0 ? "" : $"{ArticleFacts.Count(Kept, "line")} kept, ";
        return string.Create(CultureInfo.InvariantCulture, $"{kept}{ArticleFacts.Count(_lines, "line")}, {_failed:N0} failed, {_lines / seconds:N1} lines/s");
    }

    private string DescribeElapsed() => string.Create(CultureInfo.InvariantCulture, $"{Elapsed.TotalSeconds:N0} s");

    // What matters most comes first, since the end may not fit.
    private string DescribeLive() => Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.0} %, {DescribeLeft()}, {DescribeLines()}")
        : $"{DescribeLines()}, {DescribeElapsed()}";

    private string DescribeLog() => Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{DescribeLines()}, {DescribeElapsed()}, {100 * share:N1} % of the input, {DescribeLeft()}")
        : $"{DescribeLines()}, {DescribeElapsed()}";

    private string DescribeLeft() => TimeLeft.Describe(Elapsed, _position - Start, Length!.Value - Start);
}
