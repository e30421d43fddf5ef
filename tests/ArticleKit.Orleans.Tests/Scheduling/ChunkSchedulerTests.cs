using ArticleKit.Orleans.Scheduling;

namespace ArticleKit.Orleans.Tests.Scheduling;

public sealed class ChunkSchedulerTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ChunkSchedulingOptions Options = new()
    {
        MaxTries = 3,
        LeaseTime = TimeSpan.FromSeconds(30),
        RetryDelay = TimeSpan.FromSeconds(1),
        StragglerFactor = 2,
    };

    [Fact]
    public void Take_SeveralWorkers_GetDifferentChunksInOrder()
    {
        var scheduler = new ChunkScheduler(2, Options);

        scheduler.Take("a", Start)!.Chunk.Should().Be(0);
        scheduler.Take("b", Start)!.Chunk.Should().Be(1);
        scheduler.Take("c", Start).Should().BeNull();
        scheduler.Counts.Should().Be(new ChunkCounts { Total = 2, Leased = 2 });
    }

    [Fact]
    public void Take_AnswerWasLost_GivesTheSameChunkAgain()
    {
        var scheduler = new ChunkScheduler(2, Options);
        ChunkLease first = scheduler.Take("a", Start)!;

        ChunkLease again = scheduler.Take("a", At(5))!;

        again.Should().Be(first with { End = At(35) });
        scheduler.TriesOf(0).Should().Be(1);
    }

    [Fact]
    public void Take_WorkerNotHeardOf_GivesItsChunkToAnother()
    {
        var scheduler = new ChunkScheduler(1, Options with { StragglerFactor = double.PositiveInfinity });
        scheduler.Take("lost", Start);

        scheduler.Take("b", At(29)).Should().BeNull();
        scheduler.Take("b", At(30)).Should().BeNull("it waits a second after it was lost");
        ChunkLease again = scheduler.Take("b", At(31))!;

        again.Try.Should().Be(2);
        scheduler.Counts.Should().Be(new ChunkCounts { Total = 1, Leased = 1, Retries = 1, Lost = 1 });
        scheduler.Renew("lost", 0, 1, At(32)).Should().BeFalse();
    }

    [Fact]
    public void Renew_InTime_KeepsTheChunk()
    {
        var scheduler = new ChunkScheduler(1, Options);
        scheduler.Take("a", Start);
        for (int seconds = 20; seconds <= 200; seconds += 20)
        {
            scheduler.Renew("a", 0, 1, At(seconds)).Should().BeTrue();
            scheduler.Take("b", At(seconds + 9)).Should().BeNull();
        }
    }

    [Fact]
    public void Fail_MaxTries_GivesUpWithTheReason()
    {
        var scheduler = new ChunkScheduler(2, Options);
        int seconds = 0;
        for (int tries = 1; tries <= 3; tries++)
        {
            ChunkLease lease = scheduler.Take("a", At(seconds))!;
            lease.Chunk.Should().Be(0);
            scheduler.Fail("a", 0, lease.Try, $"reason {tries}", At(seconds));
            seconds += 10;
        }

        scheduler.StateOf(0).Should().Be(ChunkState.Failed);
        scheduler.ReasonOf(0).Should().Be("reason 3");
        scheduler.Take("a", At(seconds))!.Chunk.Should().Be(1);
        scheduler.Complete("a", 1, At(seconds)).Should().BeTrue();
        scheduler.IsFinished.Should().BeTrue();
    }

    [Fact]
    public void Fail_RepeatedMessage_CountsOnce()
    {
        var scheduler = new ChunkScheduler(1, Options);
        scheduler.Take("a", Start);
        scheduler.Fail("a", 0, 1, "no", Start);
        scheduler.Fail("a", 0, 1, "no", Start);
        scheduler.Take("a", At(5));
        scheduler.Fail("a", 0, 1, "no", At(6));

        scheduler.StateOf(0).Should().Be(ChunkState.Leased);
        scheduler.TriesOf(0).Should().Be(2);
    }

    [Fact]
    public void Take_ChunkThatFailedOnTheWorker_GoesToAnotherThatIsThere()
    {
        var scheduler = new ChunkScheduler(3, Options);
        scheduler.Take("a", Start);
        scheduler.Take("b", Start);
        scheduler.Fail("a", 0, 1, "no", Start);

        scheduler.Take("a", At(5))!.Chunk.Should().Be(2);
        scheduler.Complete("b", 1, At(6));
        scheduler.Take("b", At(6))!.Chunk.Should().Be(0);
    }

    [Fact]
    public void Take_ChunkThatFailedOnTheOnlyWorker_GoesToItAgain()
    {
        var scheduler = new ChunkScheduler(1, Options);
        scheduler.Take("a", Start);
        scheduler.Fail("a", 0, 1, "no", Start);

        scheduler.Take("a", At(2))!.Chunk.Should().Be(0);
    }

    [Fact]
    public void Complete_Twice_CountsOnce()
    {
        var scheduler = new ChunkScheduler(1, Options);
        scheduler.Take("a", Start);

        scheduler.Complete("a", 0, At(1)).Should().BeTrue();
        scheduler.Complete("a", 0, At(2)).Should().BeFalse();
        scheduler.Counts.Done.Should().Be(1);
    }

    [Fact]
    public void Complete_AfterTheLeaseOrTheEndOfTrying_CountsAllTheSame()
    {
        var scheduler = new ChunkScheduler(1, Options with { MaxTries = 1 });
        scheduler.Take("a", Start);
        scheduler.Expire(At(60));
        scheduler.StateOf(0).Should().Be(ChunkState.Failed);

        scheduler.Complete("a", 0, At(61)).Should().BeTrue();

        scheduler.Counts.Should().Be(new ChunkCounts { Total = 1, Done = 1, Lost = 1 });
        scheduler.ReasonOf(0).Should().BeNull();
    }

    [Fact]
    public void Release_WorkerThatStops_CostsNoTry()
    {
        var scheduler = new ChunkScheduler(1, Options);
        scheduler.Take("a", Start);
        scheduler.Release("a", 0, 1, At(1));

        ChunkLease lease = scheduler.Take("b", At(1))!;

        lease.Should().Be(new ChunkLease(0, "b", 1, At(1), At(31)));
        scheduler.Counts.Retries.Should().Be(0);
    }

    [Fact]
    public void Take_StragglerAtTheEnd_GivesASecondTryAndTheFirstAnswerCounts()
    {
        var scheduler = new ChunkScheduler(2, Options);
        scheduler.Take("slow", Start);
        scheduler.Take("fast", Start);
        scheduler.Complete("fast", 1, At(10));
        scheduler.Renew("slow", 0, 1, At(10)).Should().BeTrue();
        scheduler.Take("fast", At(20)).Should().BeNull("it is not yet twice the mean");
        scheduler.Renew("slow", 0, 1, At(21)).Should().BeTrue();

        ChunkLease second = scheduler.Take("fast", At(21))!;

        second.Try.Should().Be(2);
        scheduler.Counts.SecondTries.Should().Be(1);
        scheduler.Take("third", At(45)).Should().BeNull("two are enough");
        scheduler.Complete("fast", 0, At(25)).Should().BeTrue();
        scheduler.Renew("slow", 0, 1, At(26)).Should().BeFalse();
        scheduler.Complete("slow", 0, At(27)).Should().BeFalse();
    }

    [Fact]
    public void Take_NothingToCompareWith_GivesASecondTryOfWhatASilentWorkerHas()
    {
        var scheduler = new ChunkScheduler(2, Options);
        scheduler.Take("silent", Start);
        scheduler.Restore(1, ChunkState.Leased, 1, null, Start);
        scheduler.Renew("heard of", 1, 1, At(10)).Should().BeTrue();

        scheduler.Take("idle", At(15)).Should().BeNull("a worker that lives may not be heard of for half of the lease time");
        scheduler.Take("idle", At(16))!.Chunk.Should().Be(0);

        scheduler.Take("more", At(24)).Should().BeNull();
        scheduler.Take("more", At(26))!.Chunk.Should().Be(1, "it is silent since 10");
        scheduler.Counts.Should().Be(new ChunkCounts { Total = 2, Leased = 2, Retries = 2, SecondTries = 2 });
    }

    [Fact]
    public void Restore_ChunkThatAWorkerHad_LetsItGoOnOrExpire()
    {
        var scheduler = new ChunkScheduler(3, Options with { StragglerFactor = double.PositiveInfinity });
        scheduler.Restore(0, ChunkState.Leased, 1, null, Start);
        scheduler.Restore(1, ChunkState.Leased, 2, null, Start);
        scheduler.Restore(2, ChunkState.Done, 1, null, Start);

        scheduler.Renew("a", 0, 1, At(20)).Should().BeTrue();
        scheduler.Take("b", At(31)).Should().BeNull();
        scheduler.Take("b", At(40))!.Chunk.Should().Be(1);
        scheduler.Complete("a", 0, At(41)).Should().BeTrue();
        scheduler.Counts.Should().Be(new ChunkCounts { Total = 3, Done = 2, Leased = 1, Retries = 2, Lost = 1 });
    }

    [Fact]
    public void Reopen_ChunkThatWasGivenUp_IsTriedAnew()
    {
        var scheduler = new ChunkScheduler(1, Options with { MaxTries = 1 });
        scheduler.Take("a", Start);
        scheduler.Fail("a", 0, 1, "no", Start);

        scheduler.Reopen(0, At(1));

        scheduler.IsFinished.Should().BeFalse();
        scheduler.Take("a", At(1))!.Try.Should().Be(1);
    }

    [Fact]
    public void TakeChanges_AfterSomeCalls_NamesTheirChunksOnce()
    {
        var scheduler = new ChunkScheduler(5, Options);
        scheduler.Take("b", Start);
        scheduler.Take("a", Start);
        scheduler.Complete("b", 0, At(1));

        scheduler.TakeChanges().Should().Equal(0, 1);
        scheduler.TakeChanges().Should().BeEmpty();
    }

    private static DateTimeOffset At(int seconds) => Start + TimeSpan.FromSeconds(seconds);
}
