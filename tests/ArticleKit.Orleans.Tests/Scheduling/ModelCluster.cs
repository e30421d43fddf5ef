using ArticleKit.Orleans.Scheduling;

namespace ArticleKit.Orleans.Tests.Scheduling;

/// <summary>A coordinator and workers as they could be, with everything that can happen to them.</summary>
internal sealed class ModelCluster
{
    private readonly ChunkSchedulingOptions _options;
    private readonly int _chunks;
    private readonly Dictionary<string, ChunkLease> _working = [];
    private readonly List<ChunkLease> _lateAnswers = [];
    private readonly int[] _firstAnswers;
    private ChunkScheduler _scheduler;
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public ModelCluster(int chunks, int maxTries)
    {
        _chunks = chunks;
        _options = new ChunkSchedulingOptions { MaxTries = maxTries, LeaseTime = TimeSpan.FromSeconds(30), StragglerFactor = 1.5 };
        _scheduler = new ChunkScheduler(chunks, _options);
        _firstAnswers = new int[chunks];
    }

    public void Do(int kind, int number, int seconds)
    {
        string worker = $"worker {number}";
        ChunkLease? lease = _working.GetValueOrDefault(worker);
        switch (kind)
        {
            case 0 or 1:
                Take(worker);
                break;
            case 2:
                _now += TimeSpan.FromSeconds(seconds);
                break;
            case 3 when lease is not null:
                Complete(worker, lease);
                break;
            case 4 when lease is not null:
                _working.Remove(worker);
                _scheduler.Fail(worker, lease.Chunk, lease.Try, "It failed.", _now);
                break;
            case 5 when lease is not null:
                // It has written its answers, and died or was cut off before it could tell; perhaps it tells later.
                _working.Remove(worker);
                _lateAnswers.Add(lease);
                break;
            case 6 when lease is not null:
                _working.Remove(worker);
                _scheduler.Release(worker, lease.Chunk, lease.Try, _now);
                break;
            case 7 when lease is not null:
                if (!_scheduler.Renew(worker, lease.Chunk, lease.Try, _now))
                {
                    _working.Remove(worker);
                }

                break;
            case 8 when _lateAnswers.Count > 0:
                ChunkLease late = _lateAnswers[seconds % _lateAnswers.Count];
                Count(late.Worker!, late.Chunk);
                break;
            case 9 when seconds < 5:
                RestartCoordinator();
                break;
            default:
                _working.Remove(worker);
                break;
        }
    }

    /// <summary>What holds at any time.</summary>
    public void Check()
    {
        ChunkCounts counts = _scheduler.Counts;
        int Count(ChunkState state) => Enumerable.Range(0, _chunks).Count(chunk => _scheduler.StateOf(chunk) == state);
        counts.Done.Should().Be(Count(ChunkState.Done));
        counts.Failed.Should().Be(Count(ChunkState.Failed));
        counts.Leased.Should().Be(Count(ChunkState.Leased));
        for (int chunk = 0; chunk < _chunks; chunk++)
        {
            _scheduler.TriesOf(chunk).Should().BeInRange(0, _options.MaxTries);
        }

        counts.Retries.Should().Be(Enumerable.Range(0, _chunks).Sum(chunk => Math.Max(0, _scheduler.TriesOf(chunk) - 1)));
    }

    /// <summary>From now on one worker does its work, and the others are gone.</summary>
    public void FinishAll()
    {
        _working.Clear();
        for (int i = 0; i < 10_000 && !_scheduler.IsFinished; i++)
        {
            if (_scheduler.Take("last", _now) is { } lease)
            {
                _working["last"] = lease;
                Complete("last", lease);
            }

            _now += TimeSpan.FromSeconds(1);
        }
    }

    public void CheckEnd()
    {
        _scheduler.IsFinished.Should().BeTrue();
        _scheduler.Take("more", _now).Should().BeNull();
        for (int chunk = 0; chunk < _chunks; chunk++)
        {
            bool isDone = _scheduler.StateOf(chunk) == ChunkState.Done;
            _firstAnswers[chunk].Should().Be(isDone ? 1 : 0);
            if (!isDone)
            {
                _scheduler.StateOf(chunk).Should().Be(ChunkState.Failed);
                _scheduler.TriesOf(chunk).Should().Be(_options.MaxTries);
                _scheduler.ReasonOf(chunk).Should().NotBeNullOrEmpty();
            }
        }
    }

    private void Take(string worker)
    {
        _working.Remove(worker);
        if (_scheduler.Take(worker, _now) is { } lease)
        {
            _working[worker] = lease;
            _working.Values.Count(other => other.Chunk == lease.Chunk && other.End > _now).Should().BeLessThanOrEqualTo(3);
        }
    }

    private void Complete(string worker, ChunkLease lease)
    {
        _working.Remove(worker);
        Count(worker, lease.Chunk);
    }

    private void Count(string worker, int chunk) => _firstAnswers[chunk] += _scheduler.Complete(worker, chunk, _now) ? 1 : 0;

    private void RestartCoordinator()
    {
        ChunkScheduler old = _scheduler;
        _scheduler = new ChunkScheduler(_chunks, _options);
        for (int chunk = 0; chunk < _chunks; chunk++)
        {
            _scheduler.Restore(chunk, old.StateOf(chunk), old.TriesOf(chunk), old.ReasonOf(chunk), _now);
        }
    }
}
