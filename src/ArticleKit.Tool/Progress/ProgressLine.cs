using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Progress;

/// <summary>How far something has come, on standard error: on a terminal one line with a bar that is written over, elsewhere a line now and then.</summary>
/// <param name="error">Standard error.</param>
/// <param name="style">What may be written to it.</param>
/// <param name="width">The columns of the terminal.</param>
internal sealed class ProgressLine(TextWriter error, TerminalStyle style, int width) : IDisposable
{
    private const int LongestBar = 30;
    private const int ShortestBar = 6;
    private const string Green = "\u001b[32m";
    private const string Dim = "\u001b[2m";
    private const string Normal = "\u001b[0m";

    // The last column stays free: a terminal may go to the next line as soon as it is written to.
    private readonly int _columns = Math.Max(width - 1, 1);

    // Standard error of an old Windows console takes no escape codes unless somebody tells it to.
    private readonly bool _hasColours = style == TerminalStyle.Colour && !OperatingSystem.IsWindows();

    private int _shown;

    /// <summary>On standard error of the tool.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="sharesTerminal">Whether the output appears on the same screen meanwhile, so that the line would be in its way.</param>
    public static ProgressLine Create(ToolStreams streams, bool sharesTerminal = false) =>
        new(streams.Error, sharesTerminal ? TerminalStyle.Plain : streams.ErrorStyle, streams.ErrorWidth);

    /// <summary>Whether the line is written over, so that it may be drawn often.</summary>
    public bool IsLive => style != TerminalStyle.Plain;

    /// <summary>Shows how far it has come.</summary>
    /// <param name="head">What stands before the bar, if anything.</param>
    /// <param name="share">How much is done, from 0 to 1; null if nobody knows, and there is no bar then.</param>
    /// <param name="text">What stands after it.</param>
    public void Show(string head, double? share, string text)
    {
        string before = head.Length > 0 ? head + " " : "";
        if (!IsLive)
        {
            error.Write((before + text).TrimEnd() + "\n");
            error.Flush();
            return;
        }

        int room = _columns - Math.Min(before.Length, _columns) - text.Length - 1;
        int bar = share is null || room < ShortestBar ? 0 : Math.Min(LongestBar, room);
        string start = Cut(before, _columns);
        string end = Cut(bar > 0 ? " " + text : text, _columns - start.Length - bar);
        int length = start.Length + bar + end.Length;
        string blanks = new(' ', Math.Max(0, _shown - length));
        error.Write($"\r{start}{(bar > 0 ? Bar(share!.Value, bar) : "")}{end}{blanks}");
        error.Flush();
        _shown = length;
    }

    /// <summary>Ends with a line that stays.</summary>
    public void End(string text)
    {
        string rest = new(' ', Math.Max(0, _shown - text.Length));
        error.Write($"{(IsLive && _shown > 0 ? "\r" : "")}{text}{rest}\n");
        error.Flush();
        _shown = 0;
    }

    /// <summary>Leaves the line as it is, so that what is written next has one of its own.</summary>
    public void Dispose()
    {
        if (_shown > 0)
        {
            error.Write('\n');
            error.Flush();
            _shown = 0;
        }
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];

    private string Bar(double share, int length)
    {
        int done = (int)(Math.Clamp(share, 0, 1) * length);
        string full = new('━', done);
        string empty = new(_hasColours ? '━' : '─', length - done);
        return _hasColours ? $"{Green}{full}{Normal}{Dim}{empty}{Normal}" : full + empty;
    }
}
