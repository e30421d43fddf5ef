using System.Diagnostics.CodeAnalysis;
using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Output;
using ArticleKit.Orleans.Planning;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Storage;

namespace ArticleKit.Orleans.Grains;

/// <summary>
/// Plans a job, hands its chunks out and keeps what became of them. It needs nobody to remind it: workers ask for the jobs that are not over, and a
/// coordinator that was lost begins anew on another silo when the first asks.
/// </summary>
internal sealed partial class CorpusJobGrain(
    [PersistentState("job", CorpusStorage.Name)] IPersistentState<JobHeader> header,
    [FromKeyedServices(CorpusStorage.Name)] IGrainStorage storage,
    ChunkSources sources,
    IOptions<CorpusJobOptions> options,
    TimeProvider time,
    ILogger<CorpusJobGrain> logger) : Grain, ICorpusJobGrain
{
    private static readonly TimeSpan TickPeriod = TimeSpan.FromMilliseconds(500);

    private RunningJob? _job;
    private Task? _planning;

    private JobHeader Header => header.State;

    private ICorpusJobDirectoryGrain Directory => GrainFactory.GetGrain<ICorpusJobDirectoryGrain>(ICorpusJobDirectoryGrain.Key);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (Header.State is CorpusJobState.Running)
        {
            await LoadAsync();
        }

        this.RegisterGrainTimer(TickAsync, new GrainTimerCreationOptions(TickPeriod, TickPeriod) { KeepAlive = true });
    }

    public async Task<StatusMessage> SubmitAsync(JobMessage job)
    {
        if (Header.State is CorpusJobState.Planning or CorpusJobState.Running && !Header.Job!.IsSameAs(job))
        {
            return new StatusMessage { State = (int)CorpusJobState.Refused, Reason = $"Another job has the name '{job.Id}' and is not over." };
        }

        if (Header.State is not (CorpusJobState.Planning or CorpusJobState.Running))
        {
            // What may still be planned is a job that was cancelled, maybe another one.
            _planning = null;
            (Header.Job, Header.State, Header.Reason, Header.Submitted, Header.Ended) = (job, CorpusJobState.Planning, null, time.GetUtcNow(), null);
            await WriteHeaderAsync();
        }

        await Directory.AddAsync(job.Id);
        return Status();
    }

    public async Task<StatusMessage> GetStatusAsync()
    {
        if (_job is null && Header.State is CorpusJobState.Completed or CorpusJobState.Cancelled)
        {
            await TryLoadAsync();
        }

        return Status();
    }

    public async Task CancelAsync()
    {
        if (Header.State is CorpusJobState.Planning or CorpusJobState.Running)
        {
            await EndAsync(CorpusJobState.Cancelled, null);
        }
    }

    public async Task<WorkReply> TakeAsync(string worker)
    {
        switch (Header.State)
        {
            case CorpusJobState.Planning:
                return WorkReply.Later;
            case CorpusJobState.Running:
                WorkItem? item = await KeepAsync(_job!.TakeAsync(worker, time.GetUtcNow()));
                return item is null ? WorkReply.Later : new WorkReply(item, false);
            default:
                // The directory was not reached when the job ended.
                await Directory.EndAsync(this.GetPrimaryKeyString());
                return WorkReply.Over;
        }
    }

    public Task<bool> RenewAsync(string worker, int chunk, int @try) =>
        Task.FromResult(Header.State is CorpusJobState.Running && _job!.Renew(worker, chunk, @try, time.GetUtcNow()));

    // What comes after a job has ended is late: the answers of the chunk are there, and are found when somebody goes on with the job.
    public Task CompleteAsync(string worker, int chunk, PartCounts counts) =>
        Header.State is CorpusJobState.Running ? KeepAsync(_job!.CompleteAsync(worker, chunk, counts, time.GetUtcNow())) : Task.CompletedTask;

    public Task FailAsync(string worker, int chunk, int @try, string reason) =>
        Header.State is CorpusJobState.Running ? KeepAsync(_job!.FailAsync(worker, chunk, @try, reason, time.GetUtcNow())) : Task.CompletedTask;

    public Task ReleaseAsync(string worker, int chunk, int @try) =>
        Header.State is CorpusJobState.Running ? KeepAsync(_job!.ReleaseAsync(worker, chunk, @try, time.GetUtcNow())) : Task.CompletedTask;

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong in one tick is tried again in the next, as long as the job is not over.")]
    private async Task TickAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Header.State is CorpusJobState.Planning)
            {
                await PlanAsync();
            }
            else if (Header.State is CorpusJobState.Running)
            {
                await KeepAsync(_job!.ExpireAsync(time.GetUtcNow()));
                await EndIfFinishedAsync();
            }
        }
        catch (Exception exception)
        {
            LogTickFailed(exception, this.GetPrimaryKeyString());
        }
    }

    /// <summary>Plans in the background: who looks up a hundred thousand files must not keep the others waiting.</summary>
    private async Task PlanAsync()
    {
        JobMessage job = Header.Job!;
        _planning ??= Task.Run(() => PlanAsync(sources, job));
        if (!_planning.IsCompleted)
        {
            return;
        }

        Task planning = _planning;
        _planning = null;
        try
        {
            await planning;
        }
        catch (Exception exception) when (exception is JobRefusedException or IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            await EndAsync(CorpusJobState.Refused, exception.Message);
            return;
        }

        await LoadAsync();
        _job!.ReopenFailed(time.GetUtcNow());
        await KeepAsync(_job.ReopenMissingAsync(time.GetUtcNow()));
        Header.State = CorpusJobState.Running;
        await WriteHeaderAsync();
    }

    private static async Task PlanAsync(ChunkSources sources, JobMessage job)
    {
        JobManifest manifest = await new JobPlanner(sources).PlanAsync(job.Id, JobMessages.ToJob(job), CancellationToken.None);
        _ = new JobPlan(new JobFolder(job.Output, job.PacksAnswers).Claim(manifest).Inputs);
    }

    private async Task EndIfFinishedAsync()
    {
        if (_job!.IsFinished)
        {
            await KeepAsync(_job.ReopenMissingAsync(time.GetUtcNow()));
        }

        if (_job.IsFinished)
        {
            await _job.CleanUpAsync();
            await EndAsync(CorpusJobState.Completed, null);
        }
    }

    private async Task EndAsync(CorpusJobState state, string? reason)
    {
        (Header.State, Header.Reason, Header.Ended) = (state, reason, time.GetUtcNow());
        await WriteHeaderAsync();
        await Directory.EndAsync(this.GetPrimaryKeyString());
    }

    private async Task LoadAsync() => _job = await RunningJob.LoadAsync(Header.Job!, storage, this.GetGrainId(), options.Value, time.GetUtcNow());

    private async Task TryLoadAsync()
    {
        try
        {
            await LoadAsync();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The folder of a job that is over may have gone; then nothing more is known of its chunks.
            LogTickFailed(exception, this.GetPrimaryKeyString());
        }
    }

    private StatusMessage Status()
    {
        var status = new StatusMessage { State = (int)Header.State, Reason = Header.Reason, Submitted = Header.Submitted, Ended = Header.Ended };
        return _job is null || Header.State is CorpusJobState.Planning or CorpusJobState.Refused ? status
            : Header.State is CorpusJobState.Running ? _job.AddTo(status)
            : _job.AddTo(status) with { Leased = 0 };
    }

    private Task WriteHeaderAsync() => KeepAsync(header.WriteStateAsync());

    private async Task KeepAsync(Task writing)
    {
        try
        {
            await writing;
        }
        catch (InconsistentStateException)
        {
            Restart();
            throw;
        }
    }

    private async Task<TResult> KeepAsync<TResult>(Task<TResult> writing)
    {
        await KeepAsync((Task)writing);
        return await writing;
    }

    // Somebody else has written, or the storage has lost something: what is kept counts, and is read anew.
    private void Restart() => DeactivateOnIdle();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The coordinator of job '{Job}' could not do its work; it tries again.")]
    private partial void LogTickFailed(Exception exception, string job);
}
