using System.Diagnostics;
using ArticleKit.Orleans;

namespace ArticleKit.Evaluation.Scale.Campaign;

/// <summary>One job on a new cluster, to which something happens when so much of it is done.</summary>
internal sealed class CampaignRun(CampaignSettings settings, string folder, string input)
{
    private const int Tenths = 10;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs.</summary>
    /// <param name="mishap">What happens.</param>
    /// <param name="share">How much of the job is done then, from 0 to 1.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public async Task<CampaignOutcome> RunAsync(Mishap mishap, double share, CancellationToken cancellationToken)
    {
        const string Job = "campaign";
        string output = Path.Combine(folder, "out");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        await using CampaignCluster cluster = await CampaignCluster.StartAsync(settings, folder);

        long start = Stopwatch.GetTimestamp();
        cluster.Submit(input, output, Job, (new FileInfo(input).Length + settings.Chunks - 1) / settings.Chunks);
        Task? suffering = mishap == Mishap.None ? Task.CompletedTask : null;
        var standstill = TimeSpan.Zero;
        TimeSpan firstAnswers = TimeSpan.Zero;
        long last = start;
        int done = 0;
        var memory = new long[Tenths + 1];
        Task<CorpusJobStatus>? ending = null;
        using var timer = new PeriodicTimer(Interval);
        while (ending is not { IsCompleted: true })
        {
            await timer.WaitForNextTickAsync(limit.Token);
            int now = CampaignAnswers.CountChunks(output);
            if (now > done)
            {
                firstAnswers = done == 0 ? Stopwatch.GetElapsedTime(start) : firstAnswers;
                (done, last) = (now, Stopwatch.GetTimestamp());
                memory[Math.Min(Tenths, now * Tenths / settings.Chunks)] = cluster.Memory.Max();
            }

            if (done > 0 && done < settings.Chunks && suffering is not null)
            {
                standstill = TimeSpan.FromTicks(Math.Max(standstill.Ticks, Stopwatch.GetElapsedTime(last).Ticks));
            }

            if (suffering is null && done >= share * settings.Chunks)
            {
                suffering = cluster.SufferAsync(mishap);
                last = Stopwatch.GetTimestamp();
            }

            ending ??= done > 0 ? cluster.Client.WatchAsync(Job, Interval, limit.Token).LastAsync(limit.Token).AsTask() : null;
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        await suffering!;
        return new CampaignOutcome(CampaignAnswers.Read(output, settings.Articles), await ending, firstAnswers, time, standstill, memory);
    }
}
