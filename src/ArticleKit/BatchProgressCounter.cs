using System.Diagnostics;

namespace ArticleKit;

/// <summary>Counts the results of one batch and tells who wants to know.</summary>
internal sealed class BatchProgressCounter(IProgress<BatchProgress>? progress)
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _completed;
    private long _failed;

    public void Count(ArticleResult result)
    {
        _completed++;
        if (!result.IsSuccess)
        {
            _failed++;
        }

        progress?.Report(new BatchProgress(_completed, _failed, Stopwatch.GetElapsedTime(_start)));
    }
}
