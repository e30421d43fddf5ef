using ArticleKit.Corpora;
using ArticleKit.Orleans;
using ArticleKit.Tool.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ArticleKit.Tool.Cluster;

/// <summary>Submits jobs and asks for them.</summary>
internal sealed class ClusterClient : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly CorpusJobClient _jobs;
    private readonly ToolStreams _streams;

    private ClusterClient(IHost host, ToolStreams streams) => (_host, _jobs, _streams) = (host, host.Services.GetRequiredService<CorpusJobClient>(), streams);

    /// <summary>Reaches a cluster.</summary>
    /// <exception cref="UsageException">The options do not fit.</exception>
    /// <exception cref="IOException">It cannot be reached.</exception>
    public static async Task<ClusterClient> ConnectAsync(ClusterPlace place, ToolStreams streams, CancellationToken cancellationToken)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        try
        {
            builder.UseOrleansClient(client => client.UseArticleKitCluster(ClusterHost.OptionsOf(place)));
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }

        builder.Services.AddArticleKitCorpusJobs();
        IHost host = builder.Build();
        try
        {
            await ClusterHost.StartAsync(host, "The cluster could not be reached", cancellationToken);
            return new ClusterClient(host, streams);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Submits a job and tells where it stands when it is planned, or when it is over.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The job does not fit, or is refused.</exception>
    /// <exception cref="IOException">The cluster does not answer any more.</exception>
    public Task<int> SubmitAsync(SubmittedJob submitted, bool waits, bool isJson, CancellationToken cancellationToken) =>
        AskAsync(() => SubmitAndWatchAsync(submitted, waits, isJson, cancellationToken));

    /// <summary>Tells how far a job has come, or all jobs where none is named.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">There is no such job.</exception>
    /// <exception cref="IOException">The cluster does not answer any more.</exception>
    public Task<int> ShowAsync(string? job, bool isJson) => AskAsync(() => job is null ? WriteAllAsync(isJson) : WriteAsync(job, isJson));

    /// <summary>Cancels a job and tells where it stands.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">There is no such job.</exception>
    /// <exception cref="IOException">The cluster does not answer any more.</exception>
    public Task<int> CancelAsync(string job, bool isJson) => AskAsync(async () =>
    {
        if ((await FindAsync(job)).IsOver)
        {
            await _streams.Error.WriteLineAsync("The job is over already.");
        }

        await _jobs.CancelAsync(job);
        return await WriteAsync(job, isJson);
    });

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static async Task<int> AskAsync(Func<Task<int>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception exception) when (exception is OrleansException or TimeoutException)
        {
            throw new IOException($"The cluster does not answer: {exception.Message}", exception);
        }
    }

    private async Task<int> SubmitAndWatchAsync(SubmittedJob submitted, bool waits, bool isJson, CancellationToken cancellationToken)
    {
        CorpusJobStatus status;
        try
        {
            status = await _jobs.SubmitAsync(ToJob(submitted), cancellationToken);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }

        if (waits)
        {
            await _streams.Error.WriteLineAsync($"The job is {status.Id}. It goes on if this command is ended.");
        }

        string shown = "";
        await foreach (CorpusJobStatus now in status.IsOver ? AsyncEnumerable.Repeat(status, 1) : _jobs.WatchAsync(status.Id, cancellationToken: cancellationToken))
        {
            status = now;
            if (!waits && status.State != CorpusJobState.Planning)
            {
                break;
            }

            string line = JobText.LineOf(status);
            if (waits && line != shown)
            {
                shown = line;
                await _streams.Error.WriteLineAsync(line);
            }
        }

        if (status.State == CorpusJobState.Refused)
        {
            throw new UsageException(status.Reason ?? "The job was refused.");
        }

        await WriteAsync(status, isJson);
        return CodeOf(status);
    }

    private async Task<int> WriteAllAsync(bool isJson)
    {
        foreach (string id in await _jobs.ListAsync())
        {
            await WriteAsync(await _jobs.GetStatusAsync(id), isJson);
        }

        return ExitCode.Success;
    }

    private async Task<int> WriteAsync(string job, bool isJson)
    {
        await WriteAsync(await FindAsync(job), isJson);
        return ExitCode.Success;
    }

    private async Task<CorpusJobStatus> FindAsync(string job)
    {
        if (job.Length == 0)
        {
            throw new UsageException("The name of the job is empty.");
        }

        CorpusJobStatus status = await _jobs.GetStatusAsync(job);
        return status.State == CorpusJobState.Unknown ? throw new UsageException($"There is no job '{job}'.") : status;
    }

    private static CorpusJob ToJob(SubmittedJob submitted)
    {
        var job = new CorpusJob { Inputs = submitted.Inputs, Output = submitted.Output, Id = submitted.Name, PacksAnswers = submitted.PacksAnswers };
        job = job with { ChunkLength = submitted.ChunkLength ?? job.ChunkLength, MaxTries = submitted.MaxTries ?? job.MaxTries };
        return submitted.Fields is { } names && AnswerFields.TryParse(names, out AnswerFields? fields, out _) ? job with { Fields = fields } : job;
    }

    private static int CodeOf(CorpusJobStatus status) =>
        status.State == CorpusJobState.Cancelled ? ExitCode.NotAnalysed
        : status is { IsOver: true, FailedChunks: > 0 } ? ExitCode.InputOrOutputFailed
        : ExitCode.Success;

    private async Task WriteAsync(CorpusJobStatus status, bool isJson)
    {
        await using StreamWriter writer = _streams.CreateWriter();
        await writer.WriteLineAsync(isJson ? JobText.JsonOf(status) : JobText.Of(status));
    }
}
