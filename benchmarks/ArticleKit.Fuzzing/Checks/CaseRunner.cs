using System.Globalization;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Targets;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>Runs cases, each on a thread with a small stack, and tells what does not hold.</summary>
internal sealed class CaseRunner(CaseLimits limits)
{
    // The smallest that a host gives to a thread by default.
    private const int StackSize = 1 << 20;

    private static readonly CultureInfo Foreign = MakeForeign();

    /// <summary>Runs a case.</summary>
    /// <param name="key">Names the case; the target's options are drawn from it.</param>
    /// <param name="input">What the target is given.</param>
    /// <param name="target">What is called.</param>
    /// <param name="checksRepetition">Whether to run it again, in another culture and on another thread, and to compare.</param>
    public CaseResult Run(CaseKey key, FuzzInput input, IFuzzTarget target, bool checksRepetition)
    {
        (CaseResult result, string outcome) = RunOnce(key, input, target, limits, CultureInfo.InvariantCulture);
        if (result.Finding is not null || !checksRepetition)
        {
            return result;
        }

        (CaseResult again, string second) = RunOnce(key, input, target, null, Foreign);
        Finding? finding = again.Finding
            ?? (outcome == second ? null : new Finding(key, "determinism", "", "The results are others on another thread with another culture."));
        return result with { Finding = finding, IsHung = again.IsHung };
    }

    private (CaseResult Result, string Outcome) RunOnce(CaseKey key, FuzzInput input, IFuzzTarget target, CaseLimits? measured, CultureInfo culture)
    {
        var run = new CaseRun(FuzzRandom.For(key, "options"), measured, target.UsesThreads);
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    CultureInfo.CurrentCulture = culture;
                    CultureInfo.CurrentUICulture = culture;
                    target.Run(input, run);
                }
#pragma warning disable CA1031 // Exceptions of any kind are what is looked for.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = exception;
                }
            },
            StackSize)
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(limits.Hang))
        {
            var hang = new Finding(key, "hang", "", string.Create(CultureInfo.InvariantCulture, $"Not finished in {limits.Hang.TotalSeconds:0} s."));
            return (new CaseResult(hang, [], IsHung: true), "");
        }

        using (run)
        {
            return (new CaseResult(failure is null ? null : Finding.Of(key, failure), run.Costs), run.Outcome.Finish());
        }
    }

    /// <summary>Turkish, whose letters I are others, with signs of numbers and dates that nobody expects.</summary>
    private static CultureInfo MakeForeign()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("tr-TR").Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.DateTimeFormat.DateSeparator = "'";
        culture.DateTimeFormat.TimeSeparator = "'";
        return culture;
    }
}
