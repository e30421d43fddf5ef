using System.Globalization;
using ArticleKit.Fuzzing.Campaign;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Reduction;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing;

/// <summary>Runs one case again, in this process, so that a debugger sees it.</summary>
internal static class SingleCase
{
    /// <summary>Runs a case and tells what came of it.</summary>
    /// <returns>0 if nothing was found.</returns>
    public static int Run(CampaignOptions options, long number, TextWriter output)
    {
        IFuzzTarget target = options.Targets[0];
        var key = new CaseKey(options.Seed, number, target.Name);
        FuzzInput input = new CaseMaker(new Corpus(options.Corpus)).Make(key, target.Kind);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}, seed {key.Seed}, case {number}, an input of {input.Length}:"));
        foreach (string step in input.Steps)
        {
            output.WriteLine($"  {step}");
        }

        var runner = new CaseRunner(new CaseLimits { Hang = options.Hang });
        CaseResult result = runner.Run(key, input, target, checksRepetition: true);
        foreach (OperationCost cost in result.Costs)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cost.Operation}: {cost.Seconds:0.000} s, {cost.Allocated:N0} bytes, {(double)cost.Allocated / Math.Max(1, cost.Length):0} a byte"));
        }

        if (result.Finding is not { } finding)
        {
            output.WriteLine("Nothing was found.");
            return 0;
        }

        FuzzInput? reduced = options.Reduces && !result.IsHung ? new Reducer(runner, key, target).Reduce(input, finding) : null;
        output.WriteLine($"FINDING {finding.Signature}\n{finding.Message}\n{finding.Details}");
        output.WriteLine(reduced is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Reduced to {reduced.Length}."));
        output.WriteLine($"Written to {new FindingsFolder(options.Findings, options.Corpus).Write(finding, input, reduced)}");
        return 1;
    }
}
