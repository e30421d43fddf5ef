using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace ArticleKit;

/// <summary>Counts the results of one batch and tells who wants to know.</summary>
internal sealed class BatchProgressCounter(BatchOptions options)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private IProgress<BatchProgress>? _progress = options.Progress;
    private ExceptionDispatchInfo? _failure;
    private long _completed;
    private long _failed;

    /// <summary>Counts a result. Whoever throws when told is not told any more; <see cref="Finish"/> throws it, when no result can get lost by it.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is thrown is kept, and thrown at the end.")]
    public void Count(ArticleResult result)
    {
        _completed++;
        if (!result.IsSuccess)
        {
            _failed++;
        }

        try
        {
            _progress?.Report(new BatchProgress(_completed, _failed, Stopwatch.GetElapsedTime(_start)) { Total = options.Total });
        }
        catch (Exception exception)
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
            _progress = null;
        }
    }

    /// <summary>Is called when all results are given.</summary>
    public void Finish() => _failure?.Throw();
}
