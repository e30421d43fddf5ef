using ArticleKit.Fuzzing.Campaign;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing.Tests.Campaign;

/// <summary>A whole campaign with workers as processes, over a target that breaks every rule by turns and kills its process too.</summary>
public sealed class CampaignSupervisorTests
{
    // Of this seed the first cases break every rule.
    private const ulong Seed = 28;
    private const int Cases = 7;

    [Fact]
    public async Task RunAsync_TargetThatBreaksEverything_FindsEachAndGoesOnBehindCrashesAndHangs()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using var output = new StringWriter();
            var options = new CampaignOptions
            {
                Targets = FuzzTargets.Find(["broken"])!,
                Findings = folder,
                MostCases = Cases,
                Seed = Seed,
                Hang = TimeSpan.FromSeconds(2),
                Time = TimeSpan.FromMinutes(5),
            };

            var supervisor = new CampaignSupervisor(options, TextWriter.Synchronized(output));
            await supervisor.RunAsync();

            supervisor.Tally.Cases.Should().Be(Cases);
            supervisor.Tally.Findings.Keys.Select(signature => signature.Split('/')[1]).Distinct(StringComparer.Ordinal).Should()
                .BeEquivalentTo("exception", "number", "determinism", "allocation", "crash", "hang");
            output.ToString().Should().Contain("--seed 28 --case").And.Contain("--target broken");
            string[] reports = Directory.GetFiles(folder, "finding.txt", SearchOption.AllDirectories);
            reports.Should().HaveCountGreaterThanOrEqualTo(6);
            reports.Should().OnlyContain(report => File.Exists(Path.Combine(Path.GetDirectoryName(report)!, "input.txt")) || File.Exists(Path.Combine(Path.GetDirectoryName(report)!, "input.utf16")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
