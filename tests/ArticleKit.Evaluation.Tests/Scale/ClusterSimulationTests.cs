using ArticleKit.Evaluation.Scale;
using ArticleKit.Orleans.Scheduling;

namespace ArticleKit.Evaluation.Tests.Scale;

public class ClusterSimulationTests
{
    private static readonly ClusterSettings Small = new() { Workers = 20, Chunks = 300, ChunkTime = TimeSpan.FromSeconds(60), PoisonChunks = 2 };

    private static readonly ClusterSettings Calm = Small with { SlowShare = 0, TimeToFailure = TimeSpan.FromDays(100_000), PoisonChunks = 0 };

    [Fact]
    public void Run_NothingFails_IsNearTheIdeal()
    {
        ClusterOutcome outcome = new ClusterSimulation(Calm).Run();

        outcome.Efficiency.Should().BeInRange(0.85, 1);
        outcome.Counts.Should().BeEquivalentTo(new { Done = 300, Failed = 0, Lost = 0 });
        outcome.Failures.Should().Be(0);
    }

    [Fact]
    public void Run_EqualChunks_TakeAsLongAsTheyMust()
    {
        ClusterOutcome outcome = new ClusterSimulation(Calm with { Spread = 0 }).Run();

        outcome.Time.Should().BeCloseTo(TimeSpan.FromMinutes(15), TimeSpan.FromSeconds(1), "20 workers do 300 chunks of a minute in 15 rounds");
        outcome.Wasted.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Run_WorkersAreLost_AllChunksAreDoneOrGivenUp()
    {
        ClusterSettings settings = Small with { TimeToFailure = TimeSpan.FromMinutes(10), TimeToReplace = TimeSpan.FromMinutes(1), Scheduling = new ChunkSchedulingOptions { MaxTries = 20 } };

        ClusterOutcome outcome = new ClusterSimulation(settings).Run();

        outcome.Failures.Should().BeGreaterThan(10);
        outcome.Counts.Should().BeEquivalentTo(new { Done = 298, Failed = 2 });
        outcome.Counts.Lost.Should().BePositive();
        outcome.Wasted.Should().BePositive();
    }

    [Fact]
    public void Run_SlowWorkers_SecondTriesShortenTheEnd()
    {
        ClusterSettings slow = Calm with { SlowShare = 0.2, Slowness = 30, Chunks = 200 };

        ClusterOutcome with = new ClusterSimulation(slow).Run();
        ClusterOutcome without = new ClusterSimulation(slow with { Scheduling = new ChunkSchedulingOptions { StragglerFactor = double.PositiveInfinity } }).Run();

        with.Counts.SecondTries.Should().BePositive();
        with.Time.Should().BeLessThan(without.Time);
    }

    [Fact]
    public void Run_SameSeed_IsTheSame()
    {
        ClusterOutcome first = new ClusterSimulation(Small).Run();

        new ClusterSimulation(Small).Run().Should().Be(first);
        new ClusterSimulation(Small with { Seed = 2 }).Run().Should().NotBe(first);
    }
}
