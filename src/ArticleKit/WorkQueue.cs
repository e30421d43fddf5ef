using System.Diagnostics.CodeAnalysis;

namespace ArticleKit;

/// <summary>
/// Works on items on threads of the pool, a number of them at a time. After each item a thread goes back to the pool, so that others,
/// whoever waits for the results among them, get their turn; no thread ever waits for work.
/// </summary>
/// <param name="parallelism">How many items are worked on at the same time.</param>
/// <param name="work">What is done with an item; must not throw.</param>
internal sealed class WorkQueue<TItem>(int parallelism, Action<TItem> work)
{
    private readonly Lock _lock = new();
    private readonly Queue<TItem> _waiting = new();

    // Whose work it is, for activities and logs; what one item leaves behind there is not for the next.
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private int _running;
    private TaskCompletionSource? _idle;

    /// <summary>Adds an item; it is begun when its turn comes.</summary>
    public void Add(TItem item)
    {
        lock (_lock)
        {
            if (_running == parallelism)
            {
                _waiting.Enqueue(item);
                return;
            }

            _running++;
        }

        Start(item);
    }

    /// <summary>Waits until all items that were added are done.</summary>
    public Task WhenIdleAsync()
    {
        lock (_lock)
        {
            if (_running == 0)
            {
                return Task.CompletedTask;
            }

            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task;
        }
    }

    private void Start(TItem item) => ThreadPool.UnsafeQueueUserWorkItem(Run, item, preferLocal: false);

    private void Run(TItem item)
    {
        if (_context is null)
        {
            work(item);
        }
        else
        {
            ExecutionContext.Run(_context, _ => work(item), null);
        }

        if (TryTakeNext(out TItem? next))
        {
            Start(next);
        }
    }

    private bool TryTakeNext([MaybeNullWhen(false)] out TItem next)
    {
        TaskCompletionSource? idle = null;
        lock (_lock)
        {
            if (_waiting.TryDequeue(out next))
            {
                return true;
            }

            _running--;
            if (_running == 0)
            {
                (idle, _idle) = (_idle, null);
            }
        }

        idle?.TrySetResult();
        return false;
    }
}
