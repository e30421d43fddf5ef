namespace ArticleKit.Orleans.Scheduling;

/// <summary>Where the chunks of a job stand, counted whenever that changes. It decides nothing.</summary>
/// <param name="count">How many chunks there are; all wait.</param>
internal sealed class ChunkTable(int count)
{
    private readonly ChunkState[] _states = new ChunkState[count];
    private readonly byte[] _tries = new byte[count];
    private readonly byte[] _lostTries = new byte[count];
    private readonly byte[] _secondTries = new byte[count];
    private readonly Dictionary<int, string> _reasons = [];
    private readonly HashSet<int> _changes = [];

    public int Count => _states.Length;

    public ChunkCounts Counts { get; private set; } = new() { Total = count };

    public ChunkState StateOf(int chunk) => _states[chunk];

    public int TriesOf(int chunk) => _tries[chunk];

    public int LostTriesOf(int chunk) => _lostTries[chunk];

    public int SecondTriesOf(int chunk) => _secondTries[chunk];

    public string? ReasonOf(int chunk) => _reasons.GetValueOrDefault(chunk);

    public bool IsNew(int chunk) => _states[chunk] == ChunkState.Waiting && _tries[chunk] == 0;

    public void SetState(int chunk, ChunkState state)
    {
        int done = Of(ChunkState.Done);
        int failed = Of(ChunkState.Failed);
        Counts = Counts with { Done = Counts.Done + done, Failed = Counts.Failed + failed };
        _states[chunk] = state;
        Touch(chunk);

        int Of(ChunkState counted) => (state == counted ? 1 : 0) - (_states[chunk] == counted ? 1 : 0);
    }

    public void SetTries(int chunk, int tries)
    {
        Counts = Counts with { Retries = Counts.Retries + Math.Max(0, tries - 1) - Math.Max(0, _tries[chunk] - 1) };
        _tries[chunk] = (byte)tries;
        Touch(chunk);
    }

    public void SetLostTries(int chunk, int tries)
    {
        byte bounded = (byte)Math.Min(tries, byte.MaxValue);
        Counts = Counts with { Lost = Counts.Lost + bounded - _lostTries[chunk] };
        _lostTries[chunk] = bounded;
        Touch(chunk);
    }

    public void SetSecondTries(int chunk, int tries)
    {
        byte bounded = (byte)Math.Min(tries, byte.MaxValue);
        Counts = Counts with { SecondTries = Counts.SecondTries + bounded - _secondTries[chunk] };
        _secondTries[chunk] = bounded;
        Touch(chunk);
    }

    /// <summary>Keeps why a chunk failed last; null for nothing.</summary>
    public void SetReason(int chunk, string? reason)
    {
        if (reason is null)
        {
            _reasons.Remove(chunk);
        }
        else
        {
            _reasons[chunk] = reason;
        }

        Touch(chunk);
    }

    /// <summary>Makes a chunk one that never was handed out.</summary>
    public void Reset(int chunk)
    {
        SetTries(chunk, 0);
        SetLostTries(chunk, 0);
        SetSecondTries(chunk, 0);
        SetReason(chunk, null);
        SetState(chunk, ChunkState.Waiting);
    }

    /// <summary>The chunks that have changed since this was asked last, or forgotten, in their order.</summary>
    public IReadOnlyList<int> TakeChanges()
    {
        int[] changes = [.. _changes];
        Array.Sort(changes);
        _changes.Clear();
        return changes;
    }

    /// <summary>Takes a chunk for one that has not changed, since what was set is what is kept.</summary>
    public void ForgetChange(int chunk) => _changes.Remove(chunk);

    private void Touch(int chunk) => _changes.Add(chunk);
}
