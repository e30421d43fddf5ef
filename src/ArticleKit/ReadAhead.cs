namespace ArticleKit;

/// <summary>Lets one reader run ahead of one consumer, by so many items and so much of their weight.</summary>
/// <param name="maxItems">How many items may be read and not yet taken.</param>
/// <param name="maxWeight">How much they may weigh together; what weighs more by itself is let through alone.</param>
internal sealed class ReadAhead(int maxItems, long maxWeight)
{
    private readonly Lock _lock = new();
    private int _items;
    private long _weight;

    // What the reader waits for: room for a weight, or for an item where that is null.
    private long? _wanted;
    private TaskCompletionSource? _waiting;

    /// <summary>Is called by the reader before it reads an item; waits until it may.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => TakeAsync(null, cancellationToken);

    /// <summary>Is called by the reader after it read the item; waits until there is room for its weight.</summary>
    public Task AddWeightAsync(long weight, CancellationToken cancellationToken) => TakeAsync(weight, cancellationToken);

    /// <summary>Is called by the consumer when it takes an item.</summary>
    public void Leave(long weight)
    {
        TaskCompletionSource? waiting;
        lock (_lock)
        {
            _items--;
            _weight -= weight;

            // A reader that is woken for every single item sleeps and wakes as often as it reads.
            bool isWorthWhile = _wanted is not null || _items <= maxItems / 2;
            if (_waiting is null || !isWorthWhile || !HasRoom(_wanted))
            {
                return;
            }

            Take(_wanted);
            (waiting, _waiting) = (_waiting, null);
        }

        waiting.TrySetResult();
    }

    private Task TakeAsync(long? weight, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (HasRoom(weight))
            {
                Take(weight);
                return cancellationToken.IsCancellationRequested ? Task.FromCanceled(cancellationToken) : Task.CompletedTask;
            }

            _wanted = weight;
            _waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiting.Task.WaitAsync(cancellationToken);
        }
    }

    private bool HasRoom(long? weight) => weight is { } added ? _weight == 0 || _weight + added <= maxWeight : _items < maxItems;

    private void Take(long? weight)
    {
        _items += weight is null ? 1 : 0;
        _weight += weight ?? 0;
    }
}
