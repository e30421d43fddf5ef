using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Targets;
using ArticleKit.TestSupport;

namespace ArticleKit.Fuzzing.Tests;

/// <summary>A short campaign with a fixed seed over every target; what it finds, <c>--case</c> shows again.</summary>
public sealed class ShortCampaignTests
{
    private const ulong Seed = 20261123;

    // Debug code on a busy machine; hangs and squares are far above.
    private static readonly CaseLimits Limits = new() { SecondsPerMegabyte = 12, FreeSeconds = 6 };

    public static TheoryData<string> Targets => new([.. FuzzTargets.All.Select(target => target.Name)]);

    [Theory]
    [MemberData(nameof(Targets))]
    public void Campaign_PagesAndTextsOfOurOwn_FindsNothing(string target) => Run(target, corpus: null, cases: 14).Should().BeEmpty();

    [SharedMaterialFact]
    public void Campaign_RealPages_FindsNothing()
    {
        string corpus = SharedMaterial.PathOf("data/html");

        foreach (string target in (string[])["cleaning", "bytes", "analysis"])
        {
            Run(target, corpus, cases: 6).Should().BeEmpty();
        }
    }

    private static List<string> Run(string name, string? corpus, int cases)
    {
        IFuzzTarget target = FuzzTargets.Find([name])![0];
        var maker = new CaseMaker(new Corpus(corpus));
        var runner = new CaseRunner(Limits);
        List<string> findings = [];
        for (int number = 0; number < cases; number++)
        {
            var key = new CaseKey(Seed, number, name);
            if (runner.Run(key, maker.Make(key, target.Kind), target, checksRepetition: number % 2 == 0).Finding is { } finding)
            {
                findings.Add($"{key.Command(corpus)}: {finding.Rule}: {finding.Message} {finding.Details}");
            }
        }

        return findings;
    }
}
