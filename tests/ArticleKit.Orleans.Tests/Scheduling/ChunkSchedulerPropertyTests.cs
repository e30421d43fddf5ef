using ArticleKit.Orleans.Scheduling;
using CsCheck;

namespace ArticleKit.Orleans.Tests.Scheduling;

public sealed class ChunkSchedulerPropertyTests
{
    private static readonly Gen<(int Kind, int Worker, int Seconds)[]> Events = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[0, 40]).Array[0, 120];

    /// <summary>Crashes, failures, answers that come late or twice, workers that stop, and a coordinator that is lost.</summary>
    [Fact]
    public void AnyInterleaving_ThenWorkersThatDoTheirWork_EndsWithEachChunkDoneOnceOrGivenUp() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 4], Events).Sample((chunks, maxTries, events) =>
        {
            var cluster = new ModelCluster(chunks, maxTries);
            foreach ((int kind, int worker, int seconds) in events)
            {
                cluster.Do(kind, worker, seconds);
                cluster.Check();
            }

            cluster.FinishAll();
            cluster.CheckEnd();
        }, iter: 3000);

    [Fact]
    public void WorkersThatNeverCrash_EachChunkIsTriedOnce() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 6], Gen.Int[0, 29].Array[1, 20]).Sample((chunks, workers, durations) =>
        {
            var scheduler = new ChunkScheduler(chunks, new ChunkSchedulingOptions { StragglerFactor = double.PositiveInfinity });
            DateTimeOffset now = DateTimeOffset.UnixEpoch;
            for (int round = 0; !scheduler.IsFinished; round++)
            {
                var leases = Enumerable.Range(0, workers).Select(worker => scheduler.Take($"w{worker}", now)).ToList();
                now += TimeSpan.FromSeconds(durations[round % durations.Length]);
                foreach (ChunkLease lease in leases.OfType<ChunkLease>())
                {
                    scheduler.Complete(lease.Worker!, lease.Chunk, now).Should().BeTrue();
                }
            }

            scheduler.Counts.Should().Be(new ChunkCounts { Total = chunks, Done = chunks });
        }, iter: 300);
}
