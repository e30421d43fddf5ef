using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Reduction;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>Runs cases one after the other and tells of each before it begins and when it is over, so that whoever listens knows where it died.</summary>
internal sealed class CampaignWorker(CampaignOptions options, TextWriter output)
{
    private readonly Corpus _corpus = new(options.Corpus);

    /// <summary>Runs every so manieth case from the first on, until the process is ended or a case hangs.</summary>
    public void Run(long step, long most)
    {
        var maker = new CaseMaker(_corpus);
        var runner = new CaseRunner(new CaseLimits { Hang = options.Hang });
        var folder = new FindingsFolder(options.Findings, options.Corpus);
        for (long number = options.First; number < most; number += step)
        {
            // All targets get cases from the first minutes on, and every case has one.
            IFuzzTarget target = options.Targets[(int)(number % options.Targets.Count)];
            output.WriteLine(new WorkerMessage(number, target.Name).ToLine());
            var key = new CaseKey(options.Seed, number, target.Name);
            FuzzInput input = maker.Make(key, target.Kind);
            CaseResult result = runner.Run(key, input, target, checksRepetition: number / options.Targets.Count % 2 == 0);
            Finding? finding = result.Finding;
            if (finding is not null && folder.IsWanted(finding))
            {
                FuzzInput? reduced = options.Reduces && !result.IsHung ? new Reducer(runner, key, target).Reduce(input, finding) : null;
                folder.Write(finding, input, reduced);
            }

            output.WriteLine(new WorkerMessage(number, target.Name, true, result.Costs, finding?.Rule, finding?.Place, finding?.Message).ToLine());
            if (result.IsHung)
            {
                return;
            }
        }
    }
}
