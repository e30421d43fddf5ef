using System.Diagnostics;
using System.Text;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing.Reduction;

/// <summary>Makes the input of a finding as small as it can be while the same is found.</summary>
internal sealed class Reducer(CaseRunner runner, CaseKey key, IFuzzTarget target)
{
    private const int MostTries = 3000;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(2);

    public FuzzInput Reduce(FuzzInput input, Finding finding)
    {
        var clock = Stopwatch.StartNew();
        IReadOnlyList<Range> kept = DeltaDebugging.Shorten(
            input.Length, ranges => clock.Elapsed < MostTime && IsSame(Select(input, ranges), finding), MostTries);
        return Select(input, kept);
    }

    private bool IsSame(FuzzInput input, Finding finding) =>
        runner.Run(key, input, target, checksRepetition: finding.Rule == "determinism").Finding?.Signature == finding.Signature;

    private static FuzzInput Select(FuzzInput input, IReadOnlyList<Range> ranges)
    {
        List<string> steps = [.. input.Steps, "reduced"];
        if (input.Bytes is { } bytes)
        {
            return FuzzInput.Of([.. ranges.SelectMany(range => bytes[range])], steps);
        }

        var text = new StringBuilder();
        foreach (Range range in ranges)
        {
            text.Append(input.Text.AsSpan()[range]);
        }

        return FuzzInput.Of(text.ToString(), steps);
    }
}
