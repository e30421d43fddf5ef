using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleKit;

/// <summary>
/// What is left to one analysis: until when it may run, and whether somebody wants it to stop. The page and the text of the analysis
/// carry it to every loop that may be long.
/// </summary>
/// <remarks>Made for one article; <see cref="End"/> lets go of it, so that a text that somebody keeps can be read on without limits.</remarks>
internal sealed class AnalysisBudget
{
    // An item of the loops takes at most some microseconds; looking at the clock each time would cost as much.
    private const int ItemsPerLook = 64;

    private readonly TimeSpan _maxTime;
    private readonly long _start;
    private CancellationToken _cancellationToken;
    private bool _isLimited;
    private int _items;

    private AnalysisBudget(bool isLimited, TimeSpan maxTime, CancellationToken cancellationToken)
    {
        _isLimited = isLimited;
        _maxTime = maxTime;
        _cancellationToken = cancellationToken;
        _start = isLimited ? Stopwatch.GetTimestamp() : 0;
    }

    /// <summary>For whoever reads a text for its own sake.</summary>
    public static AnalysisBudget Unlimited { get; } = new(isLimited: false, Timeout.InfiniteTimeSpan, CancellationToken.None);

    /// <summary>The time that is left; infinite where there is no limit.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            TimeSpan left = _maxTime - Stopwatch.GetElapsedTime(_start);
            return !HasDeadline ? Timeout.InfiniteTimeSpan : left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => HasDeadline && Stopwatch.GetElapsedTime(_start) > _maxTime;

    private bool HasDeadline => _isLimited && _maxTime != Timeout.InfiniteTimeSpan;

    /// <summary>Begins an analysis; its time runs from now on.</summary>
    public static AnalysisBudget Start(ArticleLimits limits, CancellationToken cancellationToken = default) =>
        new(isLimited: true, limits.MaxTime, cancellationToken);

    /// <summary>Is called for every item of a loop; looks now and then.</summary>
    /// <exception cref="OperationCanceledException">Somebody wants the analysis to stop.</exception>
    /// <exception cref="ArticleKitException">The time is over.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Check()
    {
        // The one without limits is shared between threads, which must not all write to it.
        if (_isLimited && ++_items % ItemsPerLook == 0)
        {
            CheckNow();
        }
    }

    /// <summary>Is called between parts of the work; always looks.</summary>
    /// <exception cref="OperationCanceledException">Somebody wants the analysis to stop.</exception>
    /// <exception cref="ArticleKitException">The time is over.</exception>
    public void CheckNow()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (IsOver)
        {
            throw TimeLimitExceeded();
        }
    }

    /// <summary>What the caller is told when the time is over.</summary>
    public ArticleKitException TimeLimitExceeded(Exception? innerException = null) => new(
        ArticleErrorCode.TimeLimitExceeded,
        FormattableString.Invariant($"The analysis took longer than the {_maxTime.TotalSeconds:0.###} s that are allowed."),
        innerException);

    /// <summary>Ends the analysis: nothing is checked any more.</summary>
    public void End()
    {
        _isLimited = false;
        _cancellationToken = CancellationToken.None;
    }
}
