namespace ArticleKit.Orleans.Scheduling;

/// <summary>Which workers were heard of lately: a chunk that failed on one is better tried on another, if there is one.</summary>
internal sealed class ActiveWorkers(TimeSpan memory)
{
    private readonly Dictionary<string, DateTimeOffset> _seen = new(StringComparer.Ordinal);
    private DateTimeOffset _cleared = DateTimeOffset.MinValue;

    public void Saw(string worker, DateTimeOffset now)
    {
        _seen[worker] = now;

        // Each silo that starts anew has a new name; the names of the old ones must not pile up.
        if (_cleared == DateTimeOffset.MinValue || now - _cleared > memory)
        {
            _cleared = now;
            foreach (string old in _seen.Where(seen => !IsRecent(seen.Value, now)).Select(seen => seen.Key).ToArray())
            {
                _seen.Remove(old);
            }
        }
    }

    public void Forget(string worker) => _seen.Remove(worker);

    public bool HasOther(string worker, DateTimeOffset now) => _seen.Any(seen => seen.Key != worker && IsRecent(seen.Value, now));

    private bool IsRecent(DateTimeOffset seen, DateTimeOffset now) => now - seen < memory;
}
