using ArticleKit.Orleans.Scheduling;

namespace ArticleKit.Evaluation.Scale;

/// <summary>
/// Plays a job on a cluster, event by event, with the scheduler that the cluster itself uses: workers of different speed, which are lost and
/// replaced, chunks of different length, and some that always fail. The same seed gives the same outcome.
/// </summary>
internal sealed class ClusterSimulation
{
    private static readonly DateTimeOffset Begin = DateTimeOffset.UnixEpoch;

    private readonly ClusterSettings _settings;
    private readonly Random _random;
    private readonly ChunkScheduler _scheduler;
    private readonly PriorityQueue<WorkerEvent, (DateTimeOffset Time, long Order)> _events = new();
    private readonly double[] _chunkSeconds;
    private readonly TimeSpan _renewal;
    private long _order;
    private long _calls;
    private int _failures;
    private int _names;
    private TimeSpan _wasted;

    public ClusterSimulation(ClusterSettings settings)
    {
        _settings = settings;
        _random = new Random(settings.Seed);
        _scheduler = new ChunkScheduler(settings.Chunks, settings.Scheduling);
        _renewal = settings.Scheduling.LeaseTime / 3;

        // A mean of one, whatever the spread.
        double shift = settings.Spread * settings.Spread / 2;
        _chunkSeconds = [.. Enumerable.Range(0, settings.Chunks).Select(_ => settings.ChunkTime.TotalSeconds * Math.Exp((settings.Spread * NextNormal()) - shift))];
    }

    /// <summary>Plays the job to its end.</summary>
    public ClusterOutcome Run()
    {
        double speeds = 0;
        for (int i = 0; i < _settings.Workers; i++)
        {
            SimulatedWorker worker = NewWorker(_random.NextDouble() < _settings.SlowShare ? _settings.Slowness : 1, Begin);
            speeds += 1 / worker.Slowness;
            Schedule(Begin, new WorkerEvent(worker, WorkerEventKind.Ask));
        }

        DateTimeOffset now = Begin;
        while (!_scheduler.IsFinished)
        {
            WorkerEvent next = _events.Dequeue();
            now = next.Time;
            Play(next, now);
        }

        return new ClusterOutcome(now - Begin, TimeSpan.FromSeconds(_chunkSeconds.Sum() / speeds), _failures, _wasted, _calls, _scheduler.Counts);
    }

    private void Play(WorkerEvent played, DateTimeOffset now)
    {
        SimulatedWorker worker = played.Worker;
        if (played.Kind == WorkerEventKind.Replace)
        {
            Schedule(now, new WorkerEvent(NewWorker(worker.Slowness, now), WorkerEventKind.Ask));
        }
        else if (now >= worker.End)
        {
            Lose(worker);
        }
        else if (played.Kind == WorkerEventKind.Ask)
        {
            Ask(worker, now);
        }
        else
        {
            GoOn(worker, now);
        }
    }

    private void Lose(SimulatedWorker worker)
    {
        _failures++;
        if (worker.Lease is { } lease)
        {
            _wasted += worker.End - lease.Start;
        }

        Schedule(worker.End + _settings.TimeToReplace, new WorkerEvent(worker, WorkerEventKind.Replace));
    }

    private void Ask(SimulatedWorker worker, DateTimeOffset now)
    {
        _calls++;
        worker.Lease = _scheduler.Take(worker.Name, now);
        if (worker.Lease is null)
        {
            Schedule(now + _settings.PollInterval, new WorkerEvent(worker, WorkerEventKind.Ask));
            return;
        }

        worker.Done = now + TimeSpan.FromSeconds(_chunkSeconds[worker.Lease.Chunk] * worker.Slowness);
        ScheduleNext(worker, now);
    }

    /// <summary>A worker tells that it still works, or that it has come to the end.</summary>
    private void GoOn(SimulatedWorker worker, DateTimeOffset now)
    {
        _calls++;
        ChunkLease lease = worker.Lease!;
        if (now < worker.Done)
        {
            if (_scheduler.Renew(worker.Name, lease.Chunk, lease.Try, now))
            {
                ScheduleNext(worker, now);
                return;
            }

            // Somebody else was quicker.
            _wasted += now - lease.Start;
        }
        else if (lease.Chunk < _settings.PoisonChunks)
        {
            _wasted += now - lease.Start;
            _scheduler.Fail(worker.Name, lease.Chunk, lease.Try, "It always fails.", now);
        }
        else if (!_scheduler.Complete(worker.Name, lease.Chunk, now))
        {
            _wasted += now - lease.Start;
        }

        worker.Lease = null;
        Schedule(now, new WorkerEvent(worker, WorkerEventKind.Ask));
    }

    private void ScheduleNext(SimulatedWorker worker, DateTimeOffset now) =>
        Schedule(worker.Done < now + _renewal ? worker.Done : now + _renewal, new WorkerEvent(worker, WorkerEventKind.GoOn));

    private void Schedule(DateTimeOffset time, WorkerEvent planned)
    {
        // A worker that is lost before does nothing then, and is found missing.
        DateTimeOffset real = planned.Kind != WorkerEventKind.Replace && planned.Worker.End < time ? planned.Worker.End : time;
        _events.Enqueue(planned with { Time = real }, (real, _order++));
    }

    private SimulatedWorker NewWorker(double slowness, DateTimeOffset now)
    {
        TimeSpan life = -Math.Log(1 - _random.NextDouble()) * _settings.TimeToFailure;
        return new SimulatedWorker(FormattableString.Invariant($"worker {_names++}"), slowness, now + life);
    }

    private double NextNormal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private sealed class SimulatedWorker(string name, double slowness, DateTimeOffset end)
    {
        public string Name { get; } = name;

        public double Slowness { get; } = slowness;

        /// <summary>When it is lost.</summary>
        public DateTimeOffset End { get; } = end;

        public ChunkLease? Lease { get; set; }

        /// <summary>When its chunk is done.</summary>
        public DateTimeOffset Done { get; set; }
    }

    private enum WorkerEventKind
    {
        Ask,
        GoOn,
        Replace,
    }

    private readonly record struct WorkerEvent(SimulatedWorker Worker, WorkerEventKind Kind)
    {
        public DateTimeOffset Time { get; init; }
    }
}
