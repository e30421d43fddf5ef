using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>
/// Breaks every rule by turns, to show that each is noticed: <c>--target broken</c>. Never part of a campaign unless it is named.
/// </summary>
internal sealed class BrokenTarget : IFuzzTarget
{
    private static long _runs;

    public string Name => "broken";

    public InputKind Kind => InputKind.Prose;

    public void Run(FuzzInput input, CaseRun run)
    {
        switch (run.Options.Below(6))
        {
            case 0:
                throw new InvalidOperationException("This target throws.");
            case 1:
                run.RequireNumbers(new Readability.LanguageScore("x", "x", double.NaN, Readability.ScoreScale.Ease, 0, 1), "score");
                break;
            case 2:
                run.Outcome.Add(Interlocked.Increment(ref _runs));
                break;
            case 3:
                run.Measure("allocate", 1, () => new byte[200_000_000].Length);
                break;
            case 4:
                run.Outcome.Add(Overflow(0));
                break;
            default:
                Thread.Sleep(Timeout.Infinite);
                break;
        }
    }

    // The process dies of it, and no exception can be caught.
    private static int Overflow(int depth) => depth < 0 ? 0 : Overflow(depth + 1) + Overflow(depth + 2);
}
