using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Output;
using ArticleKit.Orleans.Planning;
using ArticleKit.Orleans.Scheduling;
using Orleans.Storage;

namespace ArticleKit.Orleans.Grains;

/// <summary>A job whose chunks are known: its plan, who works on what, and what is kept of it.</summary>
internal sealed class RunningJob
{
    private const int MostFailures = 100;
    private const int LongestReason = 1000;

    private readonly JobMessage _job;
    private readonly JobFolder _folder;
    private readonly JobPlan _plan;
    private readonly JobPages _pages;
    private readonly ChunkScheduler _scheduler;

    private RunningJob(JobMessage job, JobFolder folder, JobPlan plan, JobPages pages, ChunkScheduler scheduler) =>
        (_job, _folder, _plan, _pages, _scheduler) = (job, folder, plan, pages, scheduler);

    public bool IsFinished => _scheduler.IsFinished;

    /// <summary>Takes a job up where it was left, by its folder and by what is kept.</summary>
    public static async Task<RunningJob> LoadAsync(JobMessage job, IGrainStorage storage, GrainId grain, CorpusJobOptions options, DateTimeOffset now)
    {
        var folder = new JobFolder(job.Output, job.PacksAnswers);
        var plan = new JobPlan((await Task.Run(folder.ReadManifest)).Inputs);
        var scheduling = new ChunkSchedulingOptions
        {
            MaxTries = job.MaxTries,
            LeaseTime = options.LeaseTime,
            RetryDelay = options.RetryDelay,
            StragglerFactor = options.StragglerFactor,
        };
        var scheduler = new ChunkScheduler(plan.Count, scheduling);
        JobPages pages = await JobPages.LoadAsync(storage, grain, plan.Count);
        pages.Restore(scheduler, job.MaxTries, now);
        return new RunningJob(job, folder, plan, pages, scheduler);
    }

    /// <summary>Hands out a chunk.</summary>
    public async Task<WorkItem?> TakeAsync(string worker, DateTimeOffset now)
    {
        ChunkLease? lease = _scheduler.Take(worker, now);
        try
        {
            // A try is kept before it begins, so that a chunk that kills whoever works on it is given up all the same.
            await SaveAsync();
        }
        catch when (lease is not null)
        {
            _scheduler.Release(worker, lease.Chunk, lease.Try, now);
            throw;
        }

        return lease is null ? null : ToWorkItem(lease);
    }

    public bool Renew(string worker, int chunk, int @try, DateTimeOffset now) => _scheduler.Renew(worker, chunk, @try, now);

    public Task CompleteAsync(string worker, int chunk, PartCounts counts, DateTimeOffset now)
    {
        if (_scheduler.Complete(worker, chunk, now))
        {
            _pages.SetCounts(chunk, counts);
        }

        return SaveAsync();
    }

    public Task FailAsync(string worker, int chunk, int @try, string reason, DateTimeOffset now)
    {
        _scheduler.Fail(worker, chunk, @try, reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…", now);
        return SaveAsync();
    }

    public Task ReleaseAsync(string worker, int chunk, int @try, DateTimeOffset now)
    {
        _scheduler.Release(worker, chunk, @try, now);
        return SaveAsync();
    }

    /// <summary>Takes chunks away from workers that are lost.</summary>
    public Task ExpireAsync(DateTimeOffset now)
    {
        _scheduler.Expire(now);
        return SaveAsync();
    }

    /// <summary>Lets everything that was given up be tried anew.</summary>
    public void ReopenFailed(DateTimeOffset now)
    {
        foreach (int chunk in ChunksIn(ChunkState.Failed).ToArray())
        {
            _scheduler.Reopen(chunk, now);
        }
    }

    /// <summary>Lets everything be done anew that was done and whose answers have gone, by a failure of the disk or by somebody's hand.</summary>
    public async Task ReopenMissingAsync(DateTimeOffset now)
    {
        HashSet<int> done = await Task.Run(_folder.FindDone);
        foreach (int chunk in ChunksIn(ChunkState.Done).Where(chunk => !done.Contains(chunk)).ToArray())
        {
            _scheduler.Reopen(chunk, now);
            _pages.SetCounts(chunk, default);
        }

        await SaveAsync();
    }

    /// <summary>Takes away what lost workers have left behind.</summary>
    public Task CleanUpAsync() => Task.Run(_folder.RemoveTemporaryFiles);

    /// <summary>Adds what is known of the chunks to a status.</summary>
    public StatusMessage AddTo(StatusMessage status)
    {
        ChunkCounts counts = _scheduler.Counts;
        return status with
        {
            Chunks = counts.Total,
            Done = counts.Done,
            Failed = counts.Failed,
            Leased = counts.Leased,
            Retries = counts.Retries,
            LostTries = counts.Lost,
            SecondTries = counts.SecondTries,
            Answers = _pages.Totals.Answers,
            Errors = _pages.Totals.Errors,
            Failures = counts.Failed == 0 ? [] : [.. ChunksIn(ChunkState.Failed).Take(MostFailures).Select(ToFailure)],
        };
    }

    private Task SaveAsync() => _pages.SaveAsync(_scheduler);

    private IEnumerable<int> ChunksIn(ChunkState state) => Enumerable.Range(0, _plan.Count).Where(chunk => _scheduler.StateOf(chunk) == state);

    private WorkItem ToWorkItem(ChunkLease lease)
    {
        (CorpusChunk chunk, JobInput input) = _plan[lease.Chunk];
        return new WorkItem
        {
            Number = chunk.Number,
            Try = lease.Try,
            Path = chunk.Path,
            Start = chunk.Start,
            End = chunk.End,
            FileLength = input.Length,
            FileModified = input.Modified,
            Output = _job.Output,
            Fields = _job.Fields,
            PacksAnswers = _job.PacksAnswers,
        };
    }

    private FailureMessage ToFailure(int number)
    {
        CorpusChunk chunk = _plan[number].Chunk;
        return new FailureMessage(number, chunk.Path, chunk.Start, chunk.End, _scheduler.TriesOf(number), _scheduler.ReasonOf(number) ?? "");
    }
}
