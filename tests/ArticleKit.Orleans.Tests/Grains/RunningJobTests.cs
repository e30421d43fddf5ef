using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Grains;
using ArticleKit.Orleans.Output;
using ArticleKit.Orleans.Planning;

namespace ArticleKit.Orleans.Tests.Grains;

/// <summary>What a coordinator keeps is what the next one knows.</summary>
public sealed class RunningJobTests : IDisposable
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UnixEpoch;

    private readonly TemporaryFolder _folder = new();
    private readonly KeptState _kept = new();
    private readonly CorpusJobOptions _options = new() { LeaseTime = TimeSpan.FromSeconds(30), RetryDelay = TimeSpan.Zero };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LoadAsync_AfterTriesOfAllKinds_KnowsTheirNumbers()
    {
        JobMessage message = await PlanAsync();
        RunningJob job = await LoadAsync(message, Start);

        // The first worker is lost, the second fails, and what it does then is done after 10 seconds; a third is slow, and gets help.
        await job.TakeAsync("lost", Start);
        await job.ExpireAsync(At(31));
        WorkItem first = (await job.TakeAsync("b", At(32)))!;
        await job.FailAsync("b", first.Number, first.Try, "bad", At(33));
        WorkItem again = (await job.TakeAsync("b", At(34)))!;
        await job.CompleteAsync("b", again.Number, new PartCounts(10, 1), At(44));
        WorkItem slow = (await job.TakeAsync("slow", At(45)))!;
        job.Renew("slow", slow.Number, slow.Try, At(70)).Should().BeTrue();
        WorkItem second = (await job.TakeAsync("b", At(71)))!;

        StatusMessage status = StatusOf(job);
        (second.Number, again.Number).Should().Be((slow.Number, first.Number), "this is what the counts are to tell of");
        (status.Retries, status.LostTries, status.SecondTries, status.Done, status.Answers, status.Errors).Should().Be((3, 1, 1, 1, 10, 1));
        StatusOf(await LoadAsync(message, At(72))).Should().BeEquivalentTo(status);
    }

    [Fact]
    public async Task LoadAsync_WorkerWasLostWithTheCoordinator_CountsItsTry()
    {
        JobMessage message = await PlanAsync();
        RunningJob before = await LoadAsync(message, Start);
        await before.TakeAsync("lost", Start);

        RunningJob after = await LoadAsync(message, At(10));
        await after.ExpireAsync(At(41));

        StatusOf(after).LostTries.Should().Be(1);
        StatusOf(await LoadAsync(message, At(42))).LostTries.Should().Be(1);
    }

    [Fact]
    public async Task ReopenFailed_ChunkThatWasGivenUp_IsCountedAnew()
    {
        JobMessage message = await PlanAsync() with { MaxTries = 1 };
        RunningJob job = await LoadAsync(message, Start);
        await job.TakeAsync("lost", Start);
        await job.ExpireAsync(At(31));
        StatusOf(job).Should().Match<StatusMessage>(status => status.Failed == 1 && status.LostTries == 1);

        job.ReopenFailed(At(32));
        await job.ReopenMissingAsync(At(32));

        StatusOf(job).Should().Match<StatusMessage>(status => status.Failed == 0 && status.LostTries == 0);
        StatusOf(await LoadAsync(message, At(33))).Should().BeEquivalentTo(StatusOf(job));
    }

    private static DateTimeOffset At(int seconds) => Start.AddSeconds(seconds);

    private static StatusMessage StatusOf(RunningJob job) => job.AddTo(new StatusMessage { State = (int)CorpusJobState.Running });

    private Task<RunningJob> LoadAsync(JobMessage message, DateTimeOffset now) => RunningJob.LoadAsync(message, _kept, GrainId.Create("job", "j"), _options, now);

    /// <summary>A job of two chunks.</summary>
    private async Task<JobMessage> PlanAsync()
    {
        _folder.Write("in/a.jsonl", Answers.Lines(1));
        _folder.Write("in/b.jsonl", Answers.Lines(1));
        JobMessage message = JobMessages.Of(new CorpusJob { Inputs = [_folder.PathOf("in")], Output = _folder.PathOf("out") });
        JobManifest manifest = await new JobPlanner(new ChunkSources([])).PlanAsync(message.Id, JobMessages.ToJob(message), default);
        new JobFolder(message.Output, packsAnswers: false).Claim(manifest);
        return message;
    }
}
